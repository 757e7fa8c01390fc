"use client";

import { useMemo } from "react";
import { placeOf, useDesk, useFault } from "@/components/editor/article/desk-context.client";
import { CiteInText } from "@/components/editor/notes/cite-in-text.client";
import { RichText } from "@/components/editor/text/rich-text.client";
import { Fault } from "./fault";

/** The report. */
export function BodyField() {
  const { keeper, textVersions, articleId } = useDesk();
  const version = textVersions.body;
  // Only where it came from elsewhere: what is typed here is in the text already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version tells when it is another
  const start = useMemo(() => keeper.state().content.body, [keeper, version]);
  return (
    <section id={placeOf("body")} aria-label="Body" className="my-8">
      <RichText
        label="Body"
        kind="body"
        start={start}
        version={version}
        undoKey={`undo/${articleId}/body`}
        onChange={(body) => keeper.edit({ body })}
        cite={(editor, close) => <CiteInText editor={editor} onClose={close} />}
        placeholder="The report. Type ## for a heading, - for a list, > for a quote."
        className="desk-text desk-body"
      />
      <Fault message={useFault("body")} />
    </section>
  );
}
