import type { Place } from "@/lib/content/checks/check";

/** Brings somebody to a block of the report, with the cursor at its beginning. */
export function goToBlock(id: string) {
  const block = document.querySelector<HTMLElement>(`.desk-body [data-block="${CSS.escape(id)}"]`);
  if (block) goToWords(block, "");
}

/** Brings somebody to a place within a field: its words are chosen, ready to be changed. Whether there is one. */
export function goToPlace(field: HTMLElement, { block, item, words = "" }: Place): boolean {
  if (block !== undefined) {
    const element = field.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
    if (!element) return false;
    // Of a picture the words stand in fields of their own.
    const picture = element.querySelector(":scope > img");
    if (picture && focusControl(element, words)) return true;
    goToWords(element, words);
    return true;
  }
  const within = item === undefined ? field : rowOf(field, item);
  return within !== null && focusControl(within, words);
}

/** Focuses the field with the words in it, which are chosen, or else the first field or button. Whether there is one. */
function focusControl(within: HTMLElement, words: string): boolean {
  const controls = [
    ...within.querySelectorAll<HTMLElement>(
      "textarea, input:not([type=file]), button[aria-expanded]",
    ),
  ];
  const said = (control: Element) => ("value" in control ? String(control.value) : "");
  const [control = controls[0]] = words ? controls.filter((one) => said(one).includes(words)) : [];
  if (!control) return false;
  control.scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) {
    const at = words ? control.value.indexOf(words) : -1;
    if (at >= 0) control.setSelectionRange(at, at + words.length);
  }
  return true;
}

function rowOf(field: HTMLElement, item: string): HTMLElement | null {
  const id = CSS.escape(item);
  return field.querySelector(`[data-takeaway="${id}"], [data-source="${id}"]`);
}

/** Chooses words of a text; where they are not, the cursor stands at its beginning. */
function goToWords(element: HTMLElement, words: string) {
  element.scrollIntoView({ block: "center" });
  element.closest<HTMLElement>("[contenteditable=true]")?.focus({ preventScroll: true });
  const range = words ? rangeOf(element, words) : undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range ?? {
    ...{ startContainer: element, startOffset: 0, endContainer: element, endOffset: 0 },
  };
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function rangeOf(element: HTMLElement, words: string): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: { node: Node; from: number }[] = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node, from: text.length });
    text += node.nodeValue ?? "";
  }
  const start = text.indexOf(words);
  if (start < 0) return;
  const at = (place: number) => pieces.findLast(({ from }) => from <= place) ?? pieces[0];
  const [first, last] = [at(start), at(start + words.length - 1)];
  if (!first || !last) return;
  const range = document.createRange();
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, start + words.length - last.from);
  return range;
}
