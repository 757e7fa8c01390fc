import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Picture } from "@/components/site/picture";

const id = "a".repeat(64);
const picture = { picture: id, width: 1000, height: 600, alt: 'A "ship" & its quay.' };

test("a picture offers the best formats first and keeps its space free", () => {
  const markup = renderToStaticMarkup(<Picture picture={picture} sizes="100vw" />);
  expect(markup.indexOf('type="image/avif"')).toBeLessThan(markup.indexOf('type="image/webp"'));
  expect(markup).toContain(`/media/${id}/640.avif 640w`);
  expect(markup).toContain(`/media/${id}/1000.webp 1000w`);
  expect(markup).toContain(`src="/media/${id}/960.jpeg"`);
  expect(markup).toContain('width="1000" height="600"');
  expect(markup).toContain('alt="A &quot;ship&quot; &amp; its quay."');
  expect(markup).not.toContain("1280w");
});

test("the picture on top is fetched first, the others when they come near", () => {
  const first = renderToStaticMarkup(<Picture picture={picture} sizes="100vw" priority />);
  expect(first).toContain('loading="eager" fetchPriority="high"');
  const other = renderToStaticMarkup(<Picture picture={picture} sizes="100vw" />);
  expect(other).toContain('loading="lazy"');
});
