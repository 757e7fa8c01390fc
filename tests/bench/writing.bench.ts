import type { Page } from "playwright-core";
import { afterAll, test } from "vitest";
import { addPerson, atDesk, field, newArticle } from "../e2e/desk";
import { newDataDir, startPublicationIn } from "../e2e/publication";
import { median } from "./median";

const publication = await startPublicationIn(await newDataDir());
afterAll(() => publication.remove());

const sizes = (process.env.WRITING_BENCH_WORDS ?? "200 2000 20000").split(" ").map(Number);
const keys = 150;

test("a keystroke, and an autosave, in articles of growing length", async () => {
  const email = "bench@example.org";
  await addPerson(publication, { name: "Bench", email, role: "editor" });
  const measured: Record<string, Record<string, string>> = {};
  for (const words of sizes) {
    const page = await atDesk(publication, email);
    await newArticle(page);
    await paste(page, paragraphs(words));
    await savedOnce(page);
    // Loaded again, as on the day after.
    await page.reload();
    await toTheMiddle(page);
    const saves = watchSaves(page);
    await watchKeys(page);
    const work = await watchWork(page);
    const worked: number[] = [];
    for (let key = 0; key < keys; key++) {
      const before = await work();
      await page.keyboard.press(key % 6 === 5 ? "Space" : "e");
      await page.waitForTimeout(50);
      worked.push((await work()) - before);
    }
    await savedOnce(page);
    const { painted, handled } = await keyTimes(page);
    const worst = (times: number[], share: number) =>
      (
        times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0
      ).toFixed(1);
    measured[`${words} words`] = {
      "work, median ms": median(worked).toFixed(1),
      "work, 95th percentile": worst(worked, 0.95),
      "work, longest": worst(worked, 1),
      "handled, median ms": median(handled).toFixed(1),
      "handled, longest": worst(handled, 1),
      "painted, median ms": median(painted).toFixed(1),
      "painted, 95th percentile": worst(painted, 0.95),
      "painted, longest": worst(painted, 1),
      "autosave, median ms": median(saves).toFixed(0),
      "autosave, kB sent": (lastSize / 1024).toFixed(0),
    };
    await page.close();
  }
  console.table(measured);
});

/** Paragraphs of a hundred words or so, with a heading before every tenth. */
function paragraphs(words: number): string {
  const sentence =
    "The line carried more freight in the third quarter than in all of the year before it";
  const each = sentence.split(" ").length;
  const blocks: string[] = [];
  for (let written = 0, count = 0; written < words; count++) {
    if (count % 10 === 0) blocks.push(`<h2>Part ${count / 10 + 1}</h2>`);
    const sentences = Array.from({ length: 6 }, (_, at) => `${sentence}, ${count}.${at}.`);
    blocks.push(`<p>${sentences.join(" ")}</p>`);
    written += 6 * (each + 1);
  }
  return blocks.join("");
}

async function paste(page: Page, html: string) {
  await field(page, "Body").click();
  await field(page, "Body").evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", pasted);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

async function savedOnce(page: Page) {
  await page.waitForTimeout(300);
  await page.getByText(/^Saved at/).waitFor();
}

async function toTheMiddle(page: Page) {
  await field(page, "Body").waitFor();
  const blocks = field(page, "Body").locator("> p");
  await blocks.nth(Math.floor((await blocks.count()) / 2)).click();
  await page.keyboard.press("End");
}

let lastSize = 0;

/** Milliseconds of each save on its way there and back. */
function watchSaves(page: Page): number[] {
  const times: number[] = [];
  page.on("requestfinished", (request) => {
    if (request.method() !== "POST" || !request.headers()["next-action"]) return;
    times.push(request.timing().responseEnd);
    lastSize = request.postDataBuffer()?.length ?? 0;
  });
  return times;
}

/** From here on notes for each key how long it took until its letter was handled, and until it was painted. */
async function watchKeys(page: Page) {
  await page.evaluate(() => {
    const times = { painted: [] as number[], handled: [] as number[] };
    Object.assign(window, { keyTimes: times });
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        // A task queued now runs when all that the key set off at once is done.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.handled.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
        requestAnimationFrame(() => {
          const after = new MessageChannel();
          after.port1.onmessage = () => times.painted.push(performance.now() - timeStamp);
          after.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
}

/** Milliseconds that the page's own thread has worked: however busy the machine is with others. */
async function watchWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
}

const keyTimes = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { keyTimes: Record<"painted" | "handled", number[]> }).keyTimes,
  );
