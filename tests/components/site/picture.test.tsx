import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Picture } from "@/components/site/picture";

const id = "a".repeat(64);
const picture = { picture: id, width: 1000, height: 600, alt: 'A "ship" & its quay.' };

const whole = [[undefined, "100vw"]] as const;

test("a picture offers the best formats first and keeps its space free", () => {
  const markup = renderToStaticMarkup(<Picture picture={picture} widths={whole} />);
  expect(markup.indexOf('type="image/avif"')).toBeLessThan(markup.indexOf('type="image/webp"'));
  expect(markup).toContain(`/media/${id}/640.avif 640w`);
  expect(markup).toContain(`/media/${id}/1000.webp 1000w`);
  expect(markup).toContain(`src="/media/${id}/960.jpeg"`);
  expect(markup).toContain('width="1000" height="600"');
  expect(markup).toContain('alt="A &quot;ship&quot; &amp; its quay."');
  expect(markup).not.toContain("1280w");
});

test("the picture on top is fetched first, the others when they come near", () => {
  const first = renderToStaticMarkup(<Picture picture={picture} widths={whole} priority />);
  expect(first).toContain('loading="eager" fetchPriority="high"');
  const other = renderToStaticMarkup(<Picture picture={picture} widths={whole} />);
  expect(other).toContain('loading="lazy"');
});

test("a picture says how wide it is drawn, from which width of the window on", () => {
  const widths = [
    ["64rem", "52rem"],
    [undefined, "100vw - 2.5rem"],
  ] as const;
  expect(renderToStaticMarkup(<Picture picture={picture} widths={widths} />)).toContain(
    'sizes="(min-width: 64rem) calc(52rem), calc(100vw - 2.5rem)"',
  );
});

test("a picture that is cut is fetched as much wider as its sides are cut off", () => {
  const wide = { ...picture, width: 1200, height: 400 };
  const cut = renderToStaticMarkup(<Picture picture={wide} widths={whole} shape="landscape" />);
  expect(cut).toContain('sizes="calc((100vw) * 2.00)"');
  const high = { ...picture, width: 400, height: 1200 };
  const kept = renderToStaticMarkup(<Picture picture={high} widths={whole} shape="landscape" />);
  expect(kept).toContain('sizes="calc(100vw)"');
});

test("a picture is as wide as its own pixels at most, those of its part where it is cut", () => {
  const small = { ...picture, width: 300, height: 200 };
  const drawn = (shape?: "landscape" | "panorama" | "square") =>
    renderToStaticMarkup(<Picture picture={small} widths={whole} shape={shape} />);
  expect(drawn()).toContain('width="300" height="200"');
  expect(drawn("landscape")).toContain('width="300" height="200"');
  expect(drawn("panorama")).toContain('width="300" height="150"');
  expect(drawn("square")).toContain('width="200" height="200"');
  expect(drawn()).not.toMatch(/class="[^"]*\bw-full/);
});

test("until it has loaded a picture is filled with its colours, in under a hundred bytes", () => {
  const drawn = (preview?: string | null) =>
    renderToStaticMarkup(<Picture picture={{ ...picture, preview }} widths={whole} />);
  const coloured = drawn("aa3311ccbbdd222222ee3300");
  expect(coloured).toContain("--a:#aa3311;--b:#ccbbdd;--c:#222222;--d:#ee3300");
  expect(coloured.length - drawn().length).toBeLessThan(100);
  for (const none of [null, "", undefined, "url(//x)", "aa3311ccbbdd222222ee330"]) {
    expect(drawn(none)).not.toContain("--a");
    expect(drawn(none)).not.toContain("preview");
  }
});

test("a picture shown whole is never wider than lets it stand within the window", () => {
  const drawn = (shape?: "square") =>
    renderToStaticMarkup(<Picture picture={picture} widths={whole} shape={shape} />);
  expect(drawn()).toContain('style="max-width:min(100%, 150.0vh)"');
  expect(drawn("square")).not.toContain("style=");
});
