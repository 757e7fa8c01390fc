import { parseArgs } from "node:util";
import { type Role, role } from "@/db/schema/people";
import { Email, Name } from "@/lib/auth/person-rules";
import { WrongArguments } from "../wrong-arguments";

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

const kinds = ["list", "add", "link", "role", "disable", "enable"] as const;

/** Reads what follows `npm run people --`; throws WrongArguments with all that is wrong. */
export function readArguments(args: string[]): Command {
  const { values, positionals } = parse(args);
  const [kind, ...rest] = positionals;
  if (values.help || kind === "help" || (kind === undefined && args.length === 0)) {
    return { kind: "help" };
  }
  const known = kinds.find((name) => name === kind);
  if (!known) throw new WrongArguments([kind ? `There is no "${kind}".` : "Say what to do."]);
  const faults = rest.map((word) => `"${word}" is one word too many.`);
  const checked = (option: string, value: string | undefined, rule: typeof Email | typeof Name) => {
    const read = rule.safeParse(value ?? "");
    if (value === undefined) faults.push(`${option} is missing.`);
    else if (!read.success) faults.push(`${option}: ${read.error.issues[0]?.message}`);
    return read.data ?? "";
  };
  const email = () => checked("--email", values.email, Email);
  const command = (): Command => {
    if (known === "list") return { kind: known };
    if (known === "role")
      return { kind: known, email: email(), role: readRole(values.role, faults) };
    if (known !== "add") return { kind: known, email: email() };
    return {
      kind: known,
      email: email(),
      name: checked("--name", values.name, Name),
      role: readRole(values.role, faults),
      passwordFromInput: values["password-stdin"] ?? false,
    };
  };
  const read = command();
  if (faults.length > 0) throw new WrongArguments(faults);
  return read;
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
    throw new WrongArguments([error instanceof Error ? error.message : String(error)]);
  }
}

/** The role; a fault, and one that stands for none, where it is not one. */
function readRole(value: string | undefined, faults: string[]): Role {
  const known = role.enumValues.find((name) => name === value);
  if (!known) faults.push(`--role is one of ${role.enumValues.join(", ")}.`);
  return known ?? "writer";
}
