const script = /<script src="(\/_next\/static\/[^"]+\.js)"(?: id="_R_")? async=""><\/script>/g;
const preload = /<link rel="preload" as="script" fetchPriority="low" href="[^"]+"\/>/g;

/**
 * A page whose scripts are fetched once it has been painted and its pictures have come: it is
 * read without them, and on a slow line they stand in the way of what is read. Whoever touches
 * it or presses a key before that has them at once, and a button that was pressed too early is
 * pressed again once it works.
 */
export function scriptsLast(html: string): string {
  const sources = [...html.matchAll(script)].map(([, source]) => source);
  if (sources.length === 0) return html;
  return html
    .replace(preload, "")
    .replace(script, "")
    .replace("</body>", () => `<script>${loader(sources)}</script></body>`);
}

/** Browsers tell of the first paint once it is on the screen; the few that do not are not waited for. */
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
for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, fetchThem, { once: true, capture: true });
let early;
addEventListener("click", ({ target }) => {
early = target.closest("button[type=button]");
}, true);
addEventListener("hydrated", ({ target }) => {
if (target.contains(early)) early.click();
});
const soon = () => requestAnimationFrame(() => setTimeout(fetchThem));
const painted = () => {
if (!PerformanceObserver.supportedEntryTypes?.includes("paint")) return soon();
new PerformanceObserver((_, observer) => {
observer.disconnect();
soon();
}).observe({ type: "paint", buffered: true });
};
if (document.readyState === "complete") painted();
else addEventListener("load", painted);
})()`;
}
