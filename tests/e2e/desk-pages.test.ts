import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { dayOf } from "@/lib/content/days";
import { defaultSettings } from "@/lib/content/settings";
import { worldOn } from "../db/world";
import { violationsOf } from "./axe";
import { openPage, overflow, withScripts } from "./browser";
import { addPerson, atDesk } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
afterAll(() => site.remove());
const db = await site.database();

await addPerson(site, { name: "Ada", email: "ada@example.org", role: "administrator" });
const made = await fill();

/** Every page of the desk, by its folder in `app`; a new one is added here, and looked at with the others. */
const addresses: Record<string, string[]> = {
  editor: ["/editor"],
  "editor/account": ["/editor/account"],
  "editor/activity": ["/editor/activity"],
  "editor/articles/[id]": [`/editor/articles/${made.article}`, `/editor/articles/${made.draft}`],
  "editor/articles/[id]/history": [`/editor/articles/${made.article}/history`],
  "editor/articles/[id]/preview": [`/editor/articles/${made.article}/preview`],
  "editor/authors": ["/editor/authors"],
  "editor/authors/[id]": [`/editor/authors/${made.author}`],
  "editor/calendar": ["/editor/calendar"],
  "editor/editions": ["/editor/editions"],
  "editor/editions/[day]": [`/editor/editions/${made.day}`],
  "editor/editions/[day]/preview": [`/editor/editions/${made.day}/preview`],
  "editor/front-page": ["/editor/front-page"],
  "editor/front-page/preview": ["/editor/front-page/preview"],
  "editor/media": ["/editor/media", "/editor/media?use=unused", "/editor/media?use=removed"],
  "editor/media/[id]": [`/editor/media/${made.picture}`],
  "editor/notifications": ["/editor/notifications"],
  "editor/people": ["/editor/people"],
  "editor/people/[id]": [`/editor/people/${made.person}`],
  "editor/settings": ["/editor/settings"],
  "editor/topics": ["/editor/topics"],
  "editor/topics/[id]": [`/editor/topics/${made.topic}`],
};

async function fill() {
  const { person, author, topic, publishedArticle, draft } = worldOn(db);
  const [wei, trade, mei] = [
    await author("Lin Wei"),
    await topic("Trade"),
    await person("writer", "Lin Mei"),
  ];
  const many = { authors: [wei.id], topics: [trade.id] };
  const { article } = await publishedArticle({ ...many, title: "A ship at a quay" });
  // A word or an address is as long as it likes, in lists and among what is suggested with others.
  const endless =
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  await publishedArticle({ ...many, title: endless });
  const { article: begun } = await draft({ ...many, title: "上海合作组织强调安全合作", dek: "" });
  const [picture] = (await db.query.pictures.findMany({ limit: 1 })).map(({ id }) => id);
  return {
    ...{ article: article.id, draft: begun.id, author: wei.id, topic: trade.id, person: mei.id },
    picture,
    day: dayOf(new Date(), defaultSettings.timeZone),
  };
}

async function deskFolders(): Promise<string[]> {
  const files = await readdir("app", { recursive: true });
  return files
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file).replace(/^\(preview\)\//, ""))
    .filter((folder) => folder === "editor" || folder.startsWith("editor/"));
}

test("every page of the desk is in the list above", async () => {
  expect(Object.keys(addresses)).toEqual(expect.arrayContaining(await deskFolders()));
});

/** Each scheme at one end of the widths: a colour is the same at any, a layout in any colour. */
const looks = [
  { width: 390, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

test("no page of the desk has a fault that axe finds, is too wide, or says anything on the console", async () => {
  const page = await atDesk(site, "ada@example.org");
  const faults: string[] = [];
  const there = new Set(await deskFolders());
  for (const [folder, paths] of Object.entries(addresses)) {
    if (!there.has(folder)) continue;
    for (const address of paths) {
      // A window that changes while a page is coming to life has parts of it drawn anew.
      const response = await page.goto(site.url + address, { waitUntil: "networkidle" });
      expect([address, response?.status()]).toEqual([address, 200]);
      await page.locator("h1:visible, iframe:visible").first().waitFor();
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const at = `${address}, ${colorScheme} at ${width}`;
        for (const found of await violationsOf(page)) faults.push(`${at}: ${found}`);
        if ((await overflow(page)) > 0) faults.push(`${at}: is too wide`);
      }
    }
  }
  expect(faults).toEqual([]);
  page.noErrors();
}, 600_000);

/** What the desk's libraries are known by in a bundle, whatever it does to their names. */
const ofDesk = ["ProseMirror", "data-rac", "is no longer signed in here"];

async function scriptsOf(page: Awaited<ReturnType<typeof openPage>>, address: string) {
  const scripts = new Map<string, string>();
  const reading: Promise<unknown>[] = [];
  page.on("response", (response) => {
    if (/\.js(\?|$)/.test(new URL(response.url()).pathname))
      reading.push(response.text().then((text) => scripts.set(response.url(), text)));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await withScripts(page);
  await Promise.all(reading);
  return [...scripts.values()].join("\n");
}

test("what the desk is made of is loaded by no reading page", async () => {
  const desk = await atDesk(site, "ada@example.org");
  const atWork = await scriptsOf(desk, `${site.url}/editor/articles/${made.article}`);
  for (const mark of ofDesk) expect([mark, atWork.includes(mark)]).toEqual([mark, true]);
  for (const address of ["/", "/articles/a-ship-at-a-quay", "/search?q=ship", "/topics/trade"]) {
    const scripts = await scriptsOf(await openPage(), site.url + address);
    expect(scripts).not.toBe("");
    for (const mark of ofDesk) {
      expect([address, mark, scripts.includes(mark)]).toEqual([address, mark, false]);
    }
  }
});
