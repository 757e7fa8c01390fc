"use client";

import { useState } from "react";
import { Link } from "react-aria-components/Link";
import { useField } from "@/components/editor/article/desk-context.client";
import { goToBlock } from "@/components/editor/article/go-to";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { numberedSources } from "@/lib/content/citations";
import type { Takeaway } from "@/lib/content/content";
import { supportedBy, supportOf } from "@/lib/content/support";
import { CiteDialog } from "./cite-dialog.client";
import { beginning } from "./passage";
import { SupportDialog } from "./support-dialog.client";

/** What a takeaway rests on and which sources it cites, under its sentence. */
export function TakeawayNotes({ id, index }: { id: string; index: number }) {
  const [takeaways, setTakeaways] = useField("takeaways");
  const [asking, setAsking] = useState<"support" | "sources">();
  const takeaway = takeaways.find((one) => one.id === id);
  if (!takeaway) return null;
  const number = index + 1;

  function change(next: Takeaway) {
    setTakeaways(takeaways.map((one) => (one.id === id ? next : one)));
    setAsking(undefined);
  }

  return (
    <div className="desk-takeaway-notes">
      <SupportWords takeaway={takeaway} number={number} onChange={change} />
      <CitedWords takeaway={takeaway} />
      <span className="desk-takeaway-tools">
        <Button
          look="quiet"
          size="small"
          aria-label={`Choose what supports takeaway ${number}`}
          onPress={() => setAsking("support")}
        >
          Support…
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-label={`Cite sources in takeaway ${number}`}
          onPress={() => setAsking("sources")}
        >
          Cite…
        </Button>
      </span>
      {asking === "support" && (
        <SupportDialog
          takeaway={takeaway}
          number={number}
          onChosen={change}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === "sources" && (
        <CiteDialog
          title={`Cite sources in takeaway ${number}`}
          start={takeaway.sources ?? []}
          onChosen={(sources) => change({ ...takeaway, sources })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}

type SupportProps = { takeaway: Takeaway; number: number; onChange: (next: Takeaway) => void };

/** The passages by their beginnings, each leading to its own; what changed since it was read says so. */
function SupportWords({ takeaway, number, onChange }: SupportProps) {
  const [body] = useField("body");
  const support = supportOf(takeaway, body);
  if (support.length === 0) return takeaway.text.trim() ? <span>No support chosen.</span> : null;
  const changed = support.some(({ state }) => state !== "as read");
  return (
    <>
      {changed && (
        <span className="font-semibold text-caution">
          <span aria-hidden>▲ </span>Support changed
        </span>
      )}
      {support.map(({ block: id, state }) => {
        const block = body.content.find(({ attrs }) => attrs.id === id);
        if (!block) return <span key={id}>A passage that is gone</span>;
        return (
          <Link
            key={id}
            className="desk-passage"
            data-changed={state === "changed" || undefined}
            onPress={() => goToBlock(id)}
          >
            {beginning(block) || "An empty passage"}
          </Link>
        );
      })}
      {changed && (
        <Button
          size="small"
          aria-label={`The support of takeaway ${number} still holds`}
          onPress={() => {
            announce("The support counts as read.");
            onChange(supportedBy(takeaway, takeaway.blocks, body));
          }}
        >
          Still holds
        </Button>
      )}
    </>
  );
}

function CitedWords({ takeaway: { sources: cited = [] } }: { takeaway: Takeaway }) {
  const [takeaways] = useField("takeaways");
  const [analysis] = useField("analysis");
  const [body] = useField("body");
  const [sources] = useField("sources");
  if (cited.length === 0) return null;
  const order = numberedSources({ takeaways, analysis, body, sources }).map(({ id }) => id);
  const numbers = cited.map((id) => order.indexOf(id) + 1 || "?");
  return <span>Cites {numbers.join(", ")}</span>;
}
