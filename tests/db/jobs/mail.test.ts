import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, expect, test } from "vitest";
import { openNotification } from "@/db/notifications/inbox";
import { notify } from "@/db/notifications/notify";
import { setMailOff } from "@/db/people/mail-wishes";
import { notifications } from "@/db/schema/notifications";
import { people } from "@/db/schema/people";
import { readEnvironment } from "@/lib/environment";
import { mailNotification } from "@/lib/jobs/mail-notification";
import { type JobsAtWork, startJobs } from "@/lib/jobs/start-jobs";
import { until } from "../../until";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";
import { startMailServer } from "./a-mail-server";

const { db, url } = await testDatabase();
const { draft, person } = worldOn(db);
const post = await startMailServer();
afterAll(() => post.close());

const environment = readEnvironment({
  DATABASE_URL: url,
  AUTH_SECRET: "s".repeat(32),
  SITE_URL: "https://brief.example",
  SMTP_URL: post.url,
  MAIL_FROM: "The desk <desk@brief.example>",
});

let server: JobsAtWork | undefined;
const start = async () => {
  const mail = (job: { notification: number }) => mailNotification(job, db, environment);
  server = await startJobs(url, { mail }, { every: 0.1 });
};
const jobsLeft = async () =>
  (await db.execute(sql`select 1 from pgboss.job where state < 'completed'`)).rows.length;

afterEach(async () => {
  await server?.stop();
  server = undefined;
  post.mails.length = 0;
  post.state.refuses = false;
  await db.execute(sql`delete from pgboss.job`);
});

async function mentioned() {
  const { editor, article } = await draft({ title: "Grain “exports” resume" });
  const ada = await person("editor", "Ada Lovelace");
  await notify(db, {
    to: [ada.id],
    kind: "mentioned",
    from: editor.id,
    articleId: article.id,
    about: { comment: "5f0c5a2e-0000-4000-8000-000000000001", words: "谁说的, @Ada Lovelace?" },
  });
  const [told] = await db.select().from(notifications).where(eq(notifications.personId, ada.id));
  if (!told) throw new Error("nobody was told");
  return { ada, editor, article, told };
}

/** A mail's text, decoded. */
const textOf = (mail = "") => {
  const [head = "", ...body] = mail.split("\n\n");
  const text = body.join("\n\n");
  if (/encoding: base64/i.test(head)) return Buffer.from(text, "base64").toString();
  const bytes = text
    .replaceAll("=\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
};

test("a mention is told by e-mail: who, where, what, and the way there", async () => {
  const { article, editor } = await mentioned();
  await start();
  await until(() => post.mails.length === 1);
  const [mail = ""] = post.mails;
  expect(mail).toContain("From: The desk <desk@brief.example>");
  expect(mail).toMatch(/^To: Ada Lovelace </m);
  expect(mail).toMatch(/^Message-ID: <notification-\d+@brief\.example>/im);
  expect(mail).toContain("Auto-Submitted: auto-generated");
  const text = textOf(mail);
  expect(text).toContain(`${editor.name} mentioned you on “Grain “exports” resume”.`);
  expect(text).toContain("    谁说的, @Ada Lovelace?");
  expect(text).toContain(
    `https://brief.example/editor/articles/${article.id}?comment=5f0c5a2e-0000-4000-8000-000000000001`,
  );
  expect(text).toContain("https://brief.example/editor/account");
});

test("a mail server that is away gets it later, and once", async () => {
  post.state.refuses = true;
  const { told } = await mentioned();
  await start();
  await until(async () => {
    const { rows } = await db.execute(sql`select 1 from pgboss.job where state = 'retry'`);
    return rows.length === 1;
  });
  post.state.refuses = false;
  await db.execute(sql`update pgboss.job set start_after = now()`);
  await until(() => post.mails.length === 1);
  await until(async () => (await jobsLeft()) === 0);
  await mailNotification({ notification: told.id }, db, environment);
  expect(post.mails).toHaveLength(1);
});

test("what was read at the desk, or is not wished by e-mail, is not told there", async () => {
  const read = await mentioned();
  await openNotification(read.ada, read.told.id, db);
  const unwished = await mentioned();
  await setMailOff(db, unwished.ada.id, ["comments"]);
  const gone = await mentioned();
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, gone.ada.id));
  const wished = await mentioned();
  await setMailOff(db, wished.ada.id, ["reviews"]);
  await start();
  await until(async () => (await jobsLeft()) === 0);
  expect(post.mails).toHaveLength(1);
});

test("nobody is written to of an article that they may no longer open", async () => {
  const { ada, editor, article, told } = await mentioned();
  await db.update(people).set({ role: "writer" }).where(eq(people.id, ada.id));
  const own = await draft({}, ada);
  const answer = { comment: told.about.comment as string, words: "Yours still." };
  const ofTheirs = { to: [ada.id], from: editor.id, articleId: own.article.id, about: answer };
  await notify(db, { ...ofTheirs, kind: "answered" });
  await start();
  await until(async () => (await jobsLeft()) === 0);
  expect(post.mails.map(textOf)).toEqual([expect.stringContaining("Yours still.")]);
  expect(post.mails.map(textOf).join()).not.toContain(article.content.title);
});

test("without a mail server nothing is sent, and nothing fails", async () => {
  const { told } = await mentioned();
  const { SMTP_URL: _, ...without } = environment;
  await mailNotification({ notification: told.id }, db, without);
  expect(post.mails).toEqual([]);
});
