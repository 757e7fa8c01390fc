import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { addPerson, atDesk, newArticle, photograph } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
const folder = await mkdtemp(path.join(tmpdir(), "brief-pictures-"));
afterAll(() => Promise.all([site.remove(), rm(folder, { recursive: true })]));

test("a hero can be dropped from the file manager, and another pasted", async () => {
  const { name, buffer } = await photograph("quay.jpg", "#446688");
  const file = path.join(folder, name);
  await writeFile(file, buffer);
  const email = "lin@example.org";
  await addPerson(site, { name: "Lin Mei", email, role: "editor" });
  const page = await atDesk(site, email);
  const hero = page.locator("#field-hero");

  await newArticle(page);
  const box = await hero.boundingBox();
  if (!box) throw new Error("there is no place for a hero");
  const browser = await page.context().newCDPSession(page);
  // As the system does it: events that a page makes itself may carry no files.
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await browser.send("Input.dispatchDragEvent", {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  }
  await hero.locator("img").waitFor();

  await page.goto(`${site.url}/editor`);
  await newArticle(page);
  await hero
    .getByRole("button")
    .first()
    .evaluate((element, base64) => {
      const clipboardData = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      clipboardData.items.add(new File([bytes], "quay.jpg", { type: "image/jpeg" }));
      element.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, buffer.toString("base64"));
  await hero.locator("img").waitFor();
  expect(await hero.getByLabel("Alternative text").isVisible()).toBe(true);
});
