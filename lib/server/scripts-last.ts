const script = /<script src="(\/_next\/static\/[^"]+\.js)"(?: id="_R_")? async=""><\/script>/g;
const preload = /<link rel="preload" as="script" fetchPriority="low" href="[^"]+"\/>/g;

/**
 * What assistive technology does arrives as a focus or a click alone. Browsers tell of a pointer
 * that rests where a page appears as one that moves, by nothing.
 */
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
const sources = ${JSON.stringify(sources)};
const waiting = new AbortController();
const fetchThem = () => {
waiting.abort();
for (const source of sources.splice(0)) {
const script = document.createElement("script");
script.async = true;
script.src = source;
document.head.append(script);
}
};
const hear = ({ type, movementX, movementY }) => {
if (type !== "pointermove" || movementX || movementY) fetchThem();
};
for (const sign of ${JSON.stringify(signs)}) addEventListener(sign, hear, { capture: true, passive: true, signal: waiting.signal });
if (document.activeElement !== document.body) fetchThem();
const early = [], working = [];
addEventListener("click", ({ target }) => {
const pressed = target.closest("button[type=button], a[href^='#']");
if (pressed && !working.some((element) => element.contains(pressed))) early.push(pressed);
}, true);
addEventListener("hydrated", ({ target }) => {
working.push(target);
for (const pressed of early.splice(0)) target.contains(pressed) ? pressed.click() : early.push(pressed);
});
})()`;
}
