import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, type Database } from "@/db/client";
import { askLinks, listSilent } from "@/db/links/link-checks";
import { checkLink } from "@/lib/jobs/check-link";
import { Offline } from "@/lib/links/try-link";
import { testDatabase } from "../test-database";

let db: Database;
beforeAll(async () => {
  db = (await testDatabase()).db;
});
afterAll(closeDatabase);

/** What is known of a link once it was tried, with these answers one after another. */
async function known(href: string, ...answers: (string | undefined | Error)[]) {
  await db.transaction((tx) => askLinks(tx, [href]));
  let tries = 0;
  const attempt = async () => {
    const answer = answers[tries++];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  await checkLink({ href }, new AbortController().signal, { attempt, db, rest: 0 });
  const { silentLinks, waiting } = await listSilent(db, [href]);
  return { why: silentLinks[0]?.why, waiting, tries };
}

test("a link that answers is tried once", async () => {
  expect(await known("https://a.example/", undefined)).toEqual({ waiting: 0, tries: 1 });
});

test("a page that is gone is gone; whoever did not answer is asked once more", async () => {
  expect(await known("https://b.example/", "answers 404")).toMatchObject({
    why: "answers 404",
    tries: 1,
  });
  expect(await known("https://c.example/", "answers 503", undefined)).toEqual({
    waiting: 0,
    tries: 2,
  });
  expect(
    await known("https://d.example/", "does not answer", "does not answer in time"),
  ).toMatchObject({ why: "does not answer in time" });
});

test("a server that is offline blames no link", async () => {
  expect(await known("https://e.example/", new Offline())).toEqual({ waiting: 0, tries: 1 });
});
