import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, type Database } from "@/db/client";
import { lookAroundWorking } from "@/db/editorial/around/look-around-working";
import { askLinks, listSilent, recordLink } from "@/db/links/link-checks";
import { doc, linked, paragraph } from "../../lib/content/checks/a-content";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

let db: Database;
beforeAll(async () => {
  db = (await testDatabase()).db;
});
afterAll(closeDatabase);

const site = "https://brief.example";
const ask = (...hrefs: string[]) => db.transaction((tx) => askLinks(tx, hrefs));
const jobs = async (href: string) => {
  const { rows } = await db.execute<{ count: number }>(
    sql`select count(*)::int count from pgboss.job where name = 'links' and data->>'href' = ${href}`,
  );
  return rows[0]?.count;
};
const age = (href: string, minutes: number) =>
  db.execute(
    sql`update link_checks set asked_at = now() - ${minutes} * interval '1 minute' where href = ${href}`,
  );

test("a link is left to be tried once, however often and by how many it is asked for", async () => {
  const href = "https://one.example/";
  await Promise.all([ask(href, href), ask(href), ask(href)]);
  expect(await jobs(href)).toBe(1);
  expect(await listSilent(db, [href])).toEqual({ silentLinks: [], waiting: 1 });
});

test("one that answered is tried again after a day, a silent one after ten minutes", async () => {
  const [good, bad] = ["https://good.example/", "https://bad.example/"];
  await ask(good, bad);
  await recordLink(db, good, undefined);
  await recordLink(db, bad, "answers 404");
  expect(await listSilent(db, [good, bad])).toEqual({
    silentLinks: [{ href: bad, why: "answers 404" }],
    waiting: 0,
  });
  for (const href of [good, bad]) await age(href, 30);
  await ask(good, bad);
  expect([await jobs(good), await jobs(bad)]).toEqual([1, 2]);
  for (const href of [good, bad]) await age(href, 25 * 60);
  await ask(good, bad);
  expect([await jobs(good), await jobs(bad)]).toEqual([2, 3]);
});

test("a link that came to answer is silent no more", async () => {
  const href = "https://back.example/";
  await ask(href);
  await recordLink(db, href, "does not answer");
  await recordLink(db, href, undefined);
  expect((await listSilent(db, [href])).silentLinks).toEqual([]);
});

test("the desk has an article’s outward links tried, and sees which were silent", async () => {
  const { draft, person } = worldOn(db);
  const [out, own] = ["https://out.example/a", `${site}/articles/nowhere`];
  const body = doc(
    paragraph("p1", linked("Out", out), linked("in", own), linked("m", "mailto:a@b.c")),
  );
  const { editor, article } = await draft({ body });
  expect(await lookAroundWorking(editor, article.id, site, db)).toMatchObject({
    around: { deadLinks: [own], silentLinks: [] },
    waiting: 1,
  });
  expect([await jobs(out), await jobs(own)]).toEqual([1, 0]);
  await recordLink(db, out, "answers 410");
  expect(await lookAroundWorking(editor, article.id, site, db)).toMatchObject({
    around: { silentLinks: [{ href: out, why: "answers 410" }] },
    waiting: 0,
  });
  const stranger = await person("writer");
  expect(await lookAroundWorking(stranger, article.id, site, db)).toBeUndefined();
});
