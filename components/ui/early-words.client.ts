type Early = HTMLTextAreaElement & { early?: string };

/** Those whose script is there: what is typed from then on is React's own. */
const heard = new WeakSet<HTMLTextAreaElement>();

/** The `ref` of a text area: gives it back what was typed before the script came, which `NativeForms` has kept, and lets React hear of it. */
export function giveBackEarlyWords(area: Early | null): void {
  if (!area || heard.has(area)) return;
  heard.add(area);
  if (area.early === undefined || area.early === area.value) return;
  // Not by the element's own property, by which React would hold the words to be its own.
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value") ?? {};
  set?.call(area, area.early);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
