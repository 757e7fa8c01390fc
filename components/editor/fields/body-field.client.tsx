"use client";

import {
  placeOf,
  useDesk,
  useFault,
  useField,
} from "@/components/editor/article/desk-context.client";
import { RichText } from "@/components/editor/text/rich-text.client";
import { Fault } from "./fault";

/** The report. */
export function BodyField() {
  const [body, setBody] = useField("body");
  const { textVersions } = useDesk();
  return (
    <section id={placeOf("body")} aria-label="Body" className="my-8">
      <RichText
        label="Body"
        kind="body"
        start={body}
        version={textVersions.body}
        onChange={setBody}
        placeholder="The report. Type ## for a heading, - for a list, > for a quote."
        className="desk-text desk-body"
      />
      <Fault message={useFault("body")} />
    </section>
  );
}
