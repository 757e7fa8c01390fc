import { placeOf } from "@/components/editor/article/desk-context.client";
import { openText } from "@/components/editor/text/open-texts";
import type { Found } from "./places";

/** The control that has what was found, where it is a plain field. */
function controlOf({ field, id }: Found): HTMLTextAreaElement | null {
  const place = document.getElementById(placeOf(field));
  const within = id ? place?.querySelector(`[data-takeaway="${id}"]`) : place;
  return within?.querySelector("textarea") ?? null;
}

/** Brings into sight what was found; the focus stays where it is. */
export function showFound(found: Found) {
  const editor =
    found.field === "body" || found.field === "analysis" ? openText(found.field) : undefined;
  if (!editor) {
    controlOf(found)?.scrollIntoView({ block: "center" });
    return;
  }
  const { node } = editor.view.domAtPos(found.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: "center" });
}

/** Puts the cursor on what was found. */
export function enterFound(found: Found) {
  if (found.field === "body" || found.field === "analysis") {
    openText(found.field)
      ?.chain()
      .setTextSelection({ from: found.from, to: found.to })
      .focus()
      .run();
    return;
  }
  const control = controlOf(found);
  control?.focus();
  control?.setSelectionRange(found.from, found.to);
}
