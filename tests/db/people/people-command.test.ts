import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { people } from "@/db/schema/people";
import { lookAtLink } from "@/lib/auth/one-time-links";
import { verifyPassword } from "@/lib/auth/passwords";
import { readArguments } from "@/lib/commands/people/arguments";
import { NotDone, runCommand } from "@/lib/commands/people/run";
import { testDatabase } from "../test-database";

const { db } = await testDatabase();

function run(line: string, password = "") {
  const command = readArguments(line.split(" "));
  if (command.kind === "help") throw new Error("help");
  return runCommand(command, {
    db,
    siteUrl: "https://brief.example",
    readPassword: async () => password,
  });
}

beforeEach(async () => {
  await db.delete(people);
});

test("add prints a link with which the person sets their password", async () => {
  const said = await run("add --email ada@example.org --name Ada --role editor");
  const token = said.match(/^https:\/\/brief\.example\/welcome\/([\w-]{43})$/m)?.[1];
  expect(await lookAtLink(db, token ?? "")).toMatchObject({
    person: { email: "ada@example.org" },
  });
});

test("add takes the password from the standard input instead", async () => {
  const line = "add --email ada@example.org --name Ada --role editor --password-stdin";
  expect(await run(line, "blue tractor seventh cloud")).toBe("Added Ada, editor.");
  const [ada] = await db.select().from(people);
  expect(await verifyPassword(ada?.passwordHash ?? null, "blue tractor seventh cloud")).toBe(true);
});

test("a weak password is refused, and nobody added", async () => {
  const line = "add --email ada@example.org --name Ada --role editor --password-stdin";
  await expect(run(line, "password1234")).rejects.toThrow(NotDone);
  await expect(run(line, "")).rejects.toThrow(/at least 12/);
  expect(await db.select().from(people)).toEqual([]);
});

test("an address that is taken is refused", async () => {
  await run("add --email ada@example.org --name Ada --role editor");
  const again = run("add --email ADA@example.org --name Other --role writer");
  await expect(again).rejects.toThrow("ADA@example.org is somebody's already.");
});

test("list shows everybody with their state", async () => {
  expect(await run("list")).toBe("Nobody yet.");
  await run("add --email ada@example.org --name Ada --role administrator");
  await run("add --email grace@example.org --name Grace --role writer");
  await run("disable --email grace@example.org");
  expect((await run("list")).split("\n")).toEqual([
    "ada@example.org    Ada    administrator  no password yet",
    "grace@example.org  Grace  writer         disabled",
  ]);
});

test("role, disable and enable say what is so now", async () => {
  await run("add --email ada@example.org --name Ada --role administrator");
  await run("add --email grace@example.org --name Grace --role writer");
  expect(await run("role --email grace@example.org --role editor")).toBe("Grace is now an editor.");
  expect(await run("disable --email grace@example.org")).toBe("Grace is now disabled.");
  const link = run("link --email grace@example.org");
  await expect(link).rejects.toThrow("grace@example.org is disabled; enable them first.");
  expect(await run("enable --email grace@example.org")).toBe("Grace is now enabled.");
  expect(await run("link --email grace@example.org")).toMatch(/\/welcome\//);
});

test("the last administrator stays one, and somebody unknown is told so", async () => {
  await run("add --email ada@example.org --name Ada --role administrator");
  await expect(run("disable --email ada@example.org")).rejects.toThrow(/last administrator/);
  await expect(run("role --email ada@example.org --role writer")).rejects.toThrow(
    /last administrator/,
  );
  const [ada] = await db.select().from(people).where(eq(people.email, "ada@example.org"));
  expect(ada).toMatchObject({ role: "administrator", disabledAt: null });
  for (const kind of ["link", "disable", "enable", "role --role editor"]) {
    await expect(run(`${kind} --email nobody@example.org`)).rejects.toThrow(/Nobody has/);
  }
});
