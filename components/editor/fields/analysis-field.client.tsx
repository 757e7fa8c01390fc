"use client";

import { Input } from "react-aria-components/Input";
import { TextField } from "react-aria-components/TextField";
import {
  placeOf,
  useDesk,
  useFault,
  useField,
} from "@/components/editor/article/desk-context.client";
import { CiteInText } from "@/components/editor/notes/cite-in-text.client";
import { RichText } from "@/components/editor/text/rich-text.client";
import { Fault } from "./fault";

/** The Editor's Desk box: heading, text, signature and label, each where it will stand. */
export function AnalysisField() {
  const { keeper, textVersions, articleId } = useDesk();
  const [analysis] = useField("analysis");
  // From the keeper and not from this rendering: two parts of the box may change at once.
  const change = (part: Partial<typeof analysis>) =>
    keeper.edit({ analysis: { ...keeper.state().content.analysis, ...part } });
  const line = (name: "heading" | "signature" | "label", label: string, className: string) => (
    <TextField
      aria-label={`Editor’s Desk: ${label}`}
      value={analysis[name]}
      onChange={(value) => change({ [name]: value })}
      className={name === "heading" ? "" : "min-w-40 grow"}
    >
      <Input dir="auto" className={`desk-plain ${className}`} placeholder={label} />
    </TextField>
  );
  return (
    <section id={placeOf("analysis")} aria-label="Editor’s Desk" className="desk-analysis">
      <p className="desk-kicker">Editor’s Desk</p>
      {line("heading", "Heading", "desk-analysis-heading")}
      <RichText
        label="Editor’s Desk: text"
        kind="analysis"
        start={analysis.text}
        version={textVersions.analysis}
        undoKey={`undo/${articleId}/analysis`}
        onChange={(text) => change({ text })}
        cite={(editor, close) => <CiteInText editor={editor} onClose={close} />}
        placeholder="What it means. This is opinion, and readers see that it is."
        className="desk-text"
      />
      <div className="mt-2 flex flex-wrap gap-x-4 text-ui">
        {line("signature", "Signature", "font-semibold")}
        {line("label", "Label", "text-faint")}
      </div>
      <Fault message={useFault("analysis")} />
    </section>
  );
}
