const script = /<script src="(\/_next\/static\/[^"]+\.js)"(?: id="_R_")? async=""><\/script>/g;
const preload = /<link rel="preload" as="script" fetchPriority="low" href="[^"]+"\/>/g;

/** What assistive technology does arrives as a focus or a click alone. */
const signs = ["pointermove", "pointerdown", "keydown", "focusin", "click"];

/**
 * A page whose scripts are fetched at the first sign that its reader wants more than to read:
 * a pointer that moves or touches, a key, a focus. It is read without them, and on a slow phone
 * they would take the time and the line of what is read. A button, or a link within the page,
 * that was pressed before they came is pressed again once it works.
 */
export function scriptsLast(html: string): string {
  const sources = [...html.matchAll(script)].map(([, source]) => source);
  if (sources.length === 0) return html;
  return html
    .replace(preload, "")
    .replace(script, "")
    .replace("</body>", () => `<script>${loader(sources)}</script></body>`);
}

function loader(sources: (string | undefined)[]): string {
  return `(() => {
let sources = ${JSON.stringify(sources)};
const fetchThem = () => {
for (const source of sources) {
const script = document.createElement("script");
script.async = true;
script.src = source;
document.head.append(script);
}
sources = [];
};
for (const sign of ${JSON.stringify(signs)}) addEventListener(sign, fetchThem, { once: true, capture: true, passive: true });
let early;
addEventListener("click", ({ target }) => {
early = target.closest("button[type=button], a[href^='#']");
}, true);
addEventListener("hydrated", ({ target }) => {
if (!target.contains(early)) return;
early.click();
early = undefined;
});
if (document.activeElement !== document.body) fetchThem();
})()`;
}
