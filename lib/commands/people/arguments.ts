import { parseArgs } from "node:util";
import { type Role, role } from "@/db/schema/people";
import { Email, Name } from "@/lib/auth/person-rules";

export const usage = `People who may sign in to the desk.

  npm run people -- list
  npm run people -- add --email EMAIL --name NAME --role ROLE [--password-stdin]
  npm run people -- link --email EMAIL
  npm run people -- role --email EMAIL --role ROLE
  npm run people -- disable --email EMAIL
  npm run people -- enable --email EMAIL

ROLE is ${role.enumValues.join(", ")}: a writer edits their own articles and
cannot publish, an editor edits and publishes all, an administrator also looks
after people. "add" and "link" print a link to set a password: it works once,
for 48 hours. With --password-stdin "add" reads the password instead.`;

export type Command =
  | { kind: "help" }
  | { kind: "list" }
  | { kind: "add"; email: string; name: string; role: Role; passwordFromInput: boolean }
  | { kind: "role"; email: string; role: Role }
  | { kind: "link"; email: string }
  | { kind: "disable"; email: string }
  | { kind: "enable"; email: string };

/** What was wrong with the arguments, in words for whoever typed them. */
export class WrongArguments extends Error {}

const kinds = ["list", "add", "link", "role", "disable", "enable"] as const;

/** Reads what follows `npm run people --`; throws WrongArguments. */
export function readArguments(args: string[]): Command {
  const { values, positionals } = parse(args);
  const [kind, ...rest] = positionals;
  if (values.help || kind === "help" || (kind === undefined && args.length === 0)) {
    return { kind: "help" };
  }
  const known = kinds.find((name) => name === kind);
  if (!known) throw new WrongArguments(kind ? `There is no "${kind}".` : "Say what to do.");
  if (rest.length > 0) throw new WrongArguments(`"${rest[0]}" is one word too many.`);
  if (known === "list") return { kind: known };
  const email = checked("--email", values.email, Email);
  if (known === "role") return { kind: known, email, role: readRole(values.role) };
  if (known !== "add") return { kind: known, email };
  return {
    kind: known,
    email,
    name: checked("--name", values.name, Name),
    role: readRole(values.role),
    passwordFromInput: values["password-stdin"] ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        email: { type: "string" },
        name: { type: "string" },
        role: { type: "string" },
        "password-stdin": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

function checked(option: string, value: string | undefined, rule: typeof Email | typeof Name) {
  if (value === undefined) throw new WrongArguments(`${option} is missing.`);
  const read = rule.safeParse(value);
  if (!read.success) throw new WrongArguments(`${option}: ${read.error.issues[0]?.message}`);
  return read.data;
}

function readRole(value: string | undefined): Role {
  const known = role.enumValues.find((name) => name === value);
  if (!known) throw new WrongArguments(`--role is one of ${role.enumValues.join(", ")}.`);
  return known;
}
