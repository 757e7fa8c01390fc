"use client";

import { useEffect, useState } from "react";
import { useDesk, useFault, useField } from "@/components/editor/article/desk-context.client";
import { followSlug, tidySlug } from "@/components/editor/saving/follow-slug";
import { Button } from "@/components/ui/button.client";
import { TypedField } from "@/components/ui/typed-field.client";
import { slugIsTaken } from "@/lib/content/checks/slug";
import { slugFromTitle } from "@/lib/content/slug";
import { PanelPart } from "./panel-part";

/** The article's address: made from the title until somebody writes another. */
export function AddressField({ liveSlug }: { liveSlug: string | null }) {
  const { articleId, actions, everPublished } = useDesk();
  const [slug, setSlug] = useField("slug");
  const [title] = useField("title");
  const [taken, setTaken] = useState<string>();
  const fault = useFault("slug");

  useEffect(() => {
    if (!slug) return;
    const asking = setTimeout(async () => {
      // Publishing asks again; that the server is away is said elsewhere.
      const isTaken = await actions.slugTaken(articleId, slug).catch(() => false);
      setTaken((before) => (isTaken ? slug : before === slug ? undefined : before));
    }, 600);
    return () => clearTimeout(asking);
  }, [slug, articleId, actions]);

  const fromTitle = slugFromTitle(title);
  const follows = followSlug({ title, slug }, `${title} x`, everPublished) !== slug || slug === "";
  const isMoving = liveSlug !== null && slug !== liveSlug;
  return (
    <PanelPart field="slug" title="Address">
      <TypedField
        label="Address"
        lead="/articles/"
        value={slug}
        read={(typed) => {
          const value = tidySlug(typed);
          return value === undefined ? { fault: "Use letters, digits and hyphens." } : { value };
        }}
        onChange={setSlug}
        tidies
        fault={fault ?? (taken === slug ? slugIsTaken.message : undefined)}
        hint={
          isMoving
            ? `Once published, /articles/${liveSlug} leads here.`
            : follows
              ? "Follows the title."
              : undefined
        }
      />
      {!follows && fromTitle && fromTitle !== slug && !everPublished && (
        <Button size="small" className="self-start" onPress={() => setSlug(fromTitle)}>
          Make it from the title
        </Button>
      )}
    </PanelPart>
  );
}
