import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { notify } from "@/db/notifications/notify";
import { notifications } from "@/db/schema/notifications";
import { people } from "@/db/schema/people";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, person } = worldOn(db);

test("each of those concerned is told once, and nobody of what they did themselves", async () => {
  const { editor, article } = await draft();
  const [one, gone] = [await person(), await person()];
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, gone.id));
  await db.transaction((tx) =>
    notify(tx, {
      to: [one.id, editor.id, one.id, gone.id],
      kind: "review requested",
      from: editor.id,
      articleId: article.id,
      about: { note: "Please" },
    }),
  );
  const told = await db.select().from(notifications);
  expect(told).toMatchObject([{ personId: one.id, fromId: editor.id, readAt: null }]);
  const { rows } = await db.execute(sql`select data from pgboss.job where name = 'mail'`);
  expect(rows).toEqual([{ data: { notification: told[0]?.id } }]);
});
