import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mostBytes } from "@/lib/media/limits";
import { pictureUrl, variantWidths } from "@/lib/media/variants";
import { openPage } from "./browser";
import { type Publication, startPublication } from "./publication";

let site: Publication;
let cookie: string;

beforeAll(async () => {
  site = await startPublication();
  const page = await openPage();
  await page.goto(site.firstAdministratorLink ?? "");
  await page.fill("[name=name]", "Ada");
  await page.fill("[name=email]", "ada@example.org");
  await page.fill("[name=password]", "blue tractor seventh cloud");
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL(`${site.url}/editor`);
  const cookies = await page.context().cookies();
  cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
});
afterAll(() => site?.remove());

async function send(file: Buffer, headers: Record<string, string> = {}) {
  const body = new FormData();
  body.set("file", new Blob([new Uint8Array(file)]), "picture.jpg");
  const answer = await fetch(`${site.url}/editor/pictures`, {
    method: "POST",
    body,
    headers: { cookie, origin: site.url, ...headers },
  });
  return { status: answer.status, ...(await answer.json()) };
}

const noise = (width: number, height: number, quality = 80) => {
  const grain = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const created = { width, height, channels: 3, background: "#777", noise: grain } as const;
  return sharp({ create: created }).jpeg({ quality });
};

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(new URL(path, site.url), { headers, method });

test("a picture that an editor sends is served in its formats and widths, for good", async () => {
  const exif = { IFD0: { Artist: "Nobody's Business" } };
  const { status, id, width, height } = await send(await noise(700, 500).withExif(exif).toBuffer());
  expect([status, width, height]).toEqual([201, 700, 500]);
  for (const format of ["avif", "webp", "jpeg"] as const) {
    for (const step of variantWidths(width)) {
      const answer = await get(pictureUrl(id, step, format));
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe(`image/${format}`);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.includes("Nobody's Business")).toBe(false);
      expect((await sharp(bytes).metadata()).width).toBe(step);
    }
  }
});

test("whoever has a picture is told so", async () => {
  const { id } = await send(await noise(400, 300).toBuffer());
  const path = pictureUrl(id, 320, "webp");
  const etag = (await get(path)).headers.get("etag") ?? "";
  const again = await get(path, { "if-none-match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const head = await get(path, {}, "HEAD");
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
});

test("what is no picture's address is missing", async () => {
  const { id } = await send(await noise(400, 300).toBuffer());
  const missing = [
    `/media/${id}/321.webp`,
    `/media/${id}/640.webp`,
    `/media/${id}/320.png`,
    `/media/${id}/original.webp`,
    `/media/${"0".repeat(64)}/320.webp`,
    `/media/${id}/..%2f..%2f320.webp`,
    "/media/x/320.webp",
    `/_next/image?url=${encodeURIComponent(pictureUrl(id, 320, "jpeg"))}&w=640&q=75`,
  ];
  const answers = await Promise.all(missing.map((path) => get(path)));
  expect(answers.map(({ status }) => status)).toEqual(missing.map(() => 404));
});

test("a picture of many megabytes arrives whole, a larger one is refused", async () => {
  const large = await noise(4000, 3000, 97).toBuffer();
  expect(large.length).toBeGreaterThan(11_000_000);
  expect(await send(large)).toMatchObject({ status: 201, width: 3200, height: 2400 });
  const tooLarge = Buffer.concat([large, Buffer.alloc(mostBytes - large.length + 1)]);
  expect(await send(tooLarge)).toMatchObject({
    status: 413,
    error: expect.stringContaining("20 MB"),
  });
});

test("what is no picture is refused in words, whatever it is called", async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  expect(await send(drawing)).toEqual({
    status: 422,
    error: "An SVG drawing cannot be used as a picture. Use JPEG, PNG, WebP, AVIF, GIF or TIFF.",
  });
});

test("nobody but who is signed in, on this site's own pages, may send one", async () => {
  const picture = await noise(40, 30).toBuffer();
  expect(await send(picture, { cookie: "" })).toMatchObject({
    status: 401,
    error: expect.stringContaining("signed out"),
  });
  expect(await send(picture, { cookie: "desk-session=guess" })).toMatchObject({ status: 401 });
  const other = { origin: "https://evil.example" };
  expect(await send(picture, other)).toMatchObject({
    status: 403,
    error: expect.stringContaining("from the desk"),
  });
});

test("the first article's picture keeps its space and comes in the formats that it offers", async () => {
  const page = await openPage();
  await page.goto(`${site.url}/`);
  await page.locator("main a[href^='/articles/']").first().click();
  const hero = page.locator("picture img").first();
  await hero.waitFor();
  expect(await hero.getAttribute("alt")).toBe(
    "Military ship docked alongside a modern city skyline with high-rise buildings.",
  );
  await expect
    .poll(() => hero.evaluate((image: HTMLImageElement) => image.complete && image.currentSrc), {
      timeout: 120_000,
    })
    .toMatch(/\.avif$/);
  const [natural, said] = await hero.evaluate((image: HTMLImageElement) => [
    image.naturalWidth / image.naturalHeight,
    Number(image.getAttribute("width")) / Number(image.getAttribute("height")),
  ]);
  expect(natural).toBeCloseTo(said ?? 0, 2);
  page.noErrors();
});
