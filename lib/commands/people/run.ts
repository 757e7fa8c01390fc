import type { Database } from "@/db/client";
import {
  addPerson,
  type Changed,
  changeRole,
  disablePerson,
  enablePerson,
  getCredentials,
  listPeople,
  lockPeople,
} from "@/db/people/people";
import { makePasswordLink } from "@/lib/auth/one-time-links";
import { passwordProblem } from "@/lib/auth/password-rules";
import { hashPassword } from "@/lib/auth/passwords";
import type { Command } from "./arguments";

type Context = {
  db: Database;
  siteUrl: string;
  readPassword(): Promise<string>;
};

/** Why a command did not do what it was asked to, in words for whoever typed it. */
export class NotDone extends Error {}

/** Carries a command out and gives what to print; throws NotDone. */
export async function runCommand(
  command: Exclude<Command, { kind: "help" }>,
  context: Context,
): Promise<string> {
  const { db } = context;
  if (command.kind === "list") return list(db);
  if (command.kind === "add") return add(command, context);
  const { email } = command;
  if (command.kind === "link") return link(email, context);
  if (command.kind === "disable") return told(email, await disablePerson(db, email), "disabled");
  if (command.kind === "enable") return told(email, await enablePerson(db, email), "enabled");
  const { role } = command;
  const noun = role === "writer" ? `a ${role}` : `an ${role}`;
  return told(email, await changeRole(db, email, role), noun);
}

async function list(db: Database): Promise<string> {
  const people = await listPeople(db);
  if (people.length === 0) return "Nobody yet.";
  const lines = people.map(({ email, name, role, hasPassword, disabledAt }) => [
    email,
    name,
    role,
    disabledAt ? "disabled" : hasPassword ? "" : "no password yet",
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

async function add(
  { email, name, role, passwordFromInput }: Extract<Command, { kind: "add" }>,
  { db, siteUrl, readPassword }: Context,
): Promise<string> {
  const password = passwordFromInput ? await readPassword() : undefined;
  const problem = password === undefined ? undefined : passwordProblem(password, { email, name });
  if (problem) throw new NotDone(`The password: ${problem}`);
  const passwordHash = password === undefined ? undefined : await hashPassword(password);
  const person = await db.transaction(async (tx) => {
    await lockPeople(tx);
    return addPerson(tx, { email, name, role, passwordHash });
  });
  if (!person) throw new NotDone(`${email} is somebody's already.`);
  if (password !== undefined) return `Added ${name}, ${role}.`;
  const address = `${siteUrl}/welcome/${await makePasswordLink(db, person.id)}`;
  return `Added ${name}, ${role}. Their link to set a password, once and within 48 hours:\n${address}`;
}

async function link(email: string, { db, siteUrl }: Context): Promise<string> {
  const person = await getCredentials(db, email);
  if (!person) throw unknown(email);
  if (person.disabledAt) throw new NotDone(`${email} is disabled; enable them first.`);
  const address = `${siteUrl}/welcome/${await makePasswordLink(db, person.id)}`;
  return `A link for ${person.name} to set a password, once and within 48 hours:\n${address}`;
}

function told(email: string, outcome: Changed, now: string): string {
  if (outcome.kind === "changed") return `${outcome.person.name} is now ${now}.`;
  if (outcome.kind === "unknown") throw unknown(email);
  throw new NotDone(`${email} is the last administrator. Make somebody else one first.`);
}

function unknown(email: string): NotDone {
  return new NotDone(`Nobody has the e-mail address ${email}.`);
}
