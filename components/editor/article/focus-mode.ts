import { announce } from "@/components/ui/announce";

/**
 * Only the text: what stands about it is not shown until it is asked for. Said on the page's
 * own element, so that the header, which is not the article's, heeds it too.
 */
export function toggleFocusMode() {
  const on = !isFocusMode();
  document.documentElement.toggleAttribute("data-focus-mode", on);
  announce(on ? "Only the text is shown." : "Everything is shown.");
  document.activeElement?.scrollIntoView({ block: "nearest" });
}

export function isFocusMode(): boolean {
  return document.documentElement.hasAttribute("data-focus-mode");
}

/** Shows everything again. */
export function leaveFocusMode() {
  document.documentElement.removeAttribute("data-focus-mode");
}
