"use client";

import { TextField } from "react-aria-components/TextField";
import {
  goTo,
  placeOf,
  useDesk,
  useFault,
  useField,
} from "@/components/editor/article/desk-context.client";
import { followSlug } from "@/components/editor/saving/follow-slug";
import { AutoTextArea } from "@/components/ui/auto-text-area.client";
import { Fault } from "./fault";

/** The title and the dek, written where readers will read them. */
export function HeadlineField() {
  const { keeper, everPublished } = useDesk();
  const [title] = useField("title");
  const [dek, setDek] = useField("dek");

  function retitle(typed: string) {
    const next = typed.replace(/\s*\n\s*/g, " ");
    const { title: before, slug } = keeper.state().content;
    keeper.edit({ title: next, slug: followSlug({ title: before, slug }, next, everPublished) });
  }

  return (
    <>
      <h1 className="sr-only">{title || "Untitled article"}</h1>
      <div id={placeOf("title")}>
        <TextField aria-label="Title" value={title} onChange={retitle}>
          <AutoTextArea
            className="desk-plain desk-title"
            placeholder="Title"
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              goTo("dek");
            }}
          />
        </TextField>
        <Fault message={useFault("title")} />
      </div>
      <div id={placeOf("dek")}>
        <TextField aria-label="Dek" value={dek} onChange={setDek}>
          <AutoTextArea
            className="desk-plain desk-dek"
            placeholder="Dek: the summary under the title"
          />
        </TextField>
        <Fault message={useFault("dek")} />
      </div>
    </>
  );
}
