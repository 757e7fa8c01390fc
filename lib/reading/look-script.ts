import { grounds } from "@/lib/content/accent";
import { looks } from "./look";

const known = Object.entries(looks).map(([kind, values]) => [kind, Object.keys(values)]);
const papers = { light: grounds.light.paper, dark: grounds.dark.paper };

/**
 * Runs in the head, before anything is painted, so that no page is first seen in another theme
 * or size: puts what the reader chose on `<html>` as `data-theme` and `data-text`, and the
 * theme's paper into a `theme-color` ahead of the page's own, since browsers take the first.
 * Again when the choice changes, here or in another tab, and when a page comes back from the
 * browser's memory. Where storage is closed, what stands on `<html>` is left as it is.
 *
 * The buttons that choose, `data-look` with the kind, are pressed here, and shown as pressed.
 */
export const lookScript = `(() => {
const root = document.documentElement, meta = document.createElement("meta");
const show = () => {
try {
for (const [kind, values] of ${JSON.stringify(known)}) {
const value = localStorage.getItem(kind);
if (values.includes(value)) root.dataset[kind] = value;
else delete root.dataset[kind];
}
} catch {}
const paper = ${JSON.stringify(papers)}[root.dataset.theme];
meta.name = "theme-color";
meta.content = paper;
if (paper) document.head.prepend(meta);
else meta.remove();
for (const button of document.querySelectorAll("[data-look]"))
button.setAttribute("aria-pressed", (root.dataset[button.dataset.look] ?? "") === button.value);
};
const press = ({ target }) => {
const button = target instanceof Element && target.closest("[data-look]");
if (!button) return;
const { dataset: { look }, value } = button;
if (value) root.dataset[look] = value;
else delete root.dataset[look];
try {
if (value) localStorage.setItem(look, value);
else localStorage.removeItem(look);
} catch {}
show();
};
show();
addEventListener("click", press);
for (const when of ["DOMContentLoaded", "storage", "pageshow"]) addEventListener(when, show);
})()`;
