import { afterAll, expect, test } from "vitest";
import { settings } from "@/db/schema/settings";
import { worldOn } from "../db/world";
import { noViolations } from "./axe";
import { openPage } from "./browser";
import { addPerson, atDesk, saved } from "./desk";
import { startPublication } from "./publication";

const publication = await startPublication();
afterAll(() => publication.remove());
const db = await publication.database();
const { publishedArticle, draft } = worldOn(db);

test("suggestions at the desk are accepted with one key and taken back with another; readers see them where none were chosen", async () => {
  const live = await publishedArticle({ title: "Suzhou weaves silk for Milan" });
  await publishedArticle({ title: "Suzhou opens a museum of silk" });
  const { article } = await draft({ title: "Milan buys the silk of Suzhou" });
  const email = "related@example.org";
  await addPerson(publication, { name: "Related", email, role: "editor" });
  const page = await atDesk(publication, email);
  await page.goto(`${publication.url}/editor/articles/${article.id}`);
  const add = page.getByRole("button", { name: "Add Suzhou weaves silk for Milan" });
  await add.waitFor();
  await page.getByText(/Both on .*Milan/).waitFor();
  await noViolations(page);
  await add.focus();
  await page.keyboard.press("Enter");
  const chosen = page.getByRole("button", { name: "Remove Suzhou weaves silk for Milan" });
  await chosen.waitFor();
  await page.getByRole("button", { name: "Undo" }).focus();
  await page.getByRole("list", { name: "Suggestions" }).getByRole("button").first().focus();
  await page.keyboard.press("Backspace");
  await add.waitFor();
  expect(await chosen.count()).toBe(0);
  await saved(page);
  page.noErrors();

  await db
    .insert(settings)
    .values({ value: { relatedWhenNone: "suggestions" } })
    .onConflictDoUpdate({
      target: settings.only,
      set: { value: { relatedWhenNone: "suggestions" } },
    });
  const { slug } = live.article.content;
  await publishedArticle({
    title: "Silk of Suzhou is shown in Milan",
    related: [{ articleId: live.article.id, reason: "background" }],
  });
  const reader = await openPage({ javaScriptEnabled: false });
  await reader.goto(`${publication.url}/articles/${slug}`);
  await reader.getByText("Found automatically by their subject").waitFor();
  const newer = reader.getByRole("complementary", { name: "Newer on this" });
  await newer.getByRole("link", { name: "Silk of Suzhou is shown in Milan" }).click();
  await reader.getByRole("heading", { name: "Related Articles" }).waitFor();
  await reader.getByRole("link", { name: "Suzhou weaves silk for Milan" }).waitFor();
  reader.noErrors();
});
