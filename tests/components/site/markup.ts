import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What a reader's browser is sent, without the classes. */
export function markup(element: ReactElement): string {
  return renderToStaticMarkup(element).replace(/ class="[^"]*"/g, "");
}

/** The words alone, pieces apart by one space. */
export function words(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
