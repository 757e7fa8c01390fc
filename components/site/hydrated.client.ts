/**
 * The `ref` of what holds buttons, or links that do more with a script: tells `lib/server/scripts-last` that they work from now on,
 * so that what was pressed too early is pressed again.
 */
export function hydrated(element: Element | null) {
  element?.dispatchEvent(new Event("hydrated", { bubbles: true }));
}
