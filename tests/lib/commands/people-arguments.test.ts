import { expect, test } from "vitest";
import { readArguments } from "@/lib/commands/people/arguments";
import { WrongArguments } from "@/lib/commands/wrong-arguments";

const read = (line: string) => readArguments(line.split(" ").filter(Boolean));

test("each command is read with what it needs", () => {
  expect(read("list")).toEqual({ kind: "list" });
  expect(read("add --email a@b.org --name Ada --role editor")).toEqual({
    kind: "add",
    email: "a@b.org",
    name: "Ada",
    role: "editor",
    passwordFromInput: false,
  });
  expect(read("role --email a@b.org --role writer")).toMatchObject({ role: "writer" });
  for (const kind of ["link", "disable", "enable"]) {
    expect(read(`${kind} --email a@b.org`)).toEqual({ kind, email: "a@b.org" });
  }
});

test("nothing, help and --help show the usage", () => {
  for (const line of ["", "help", "--help", "-h", "add --help"]) {
    expect(read(line)).toEqual({ kind: "help" });
  }
});

test.each([
  ["remove", /no "remove"/],
  ["--email a@b.org", /what to do/],
  ["list everybody", /one word too many/],
  ["add --name Ada --role editor", /--email is missing/],
  ["add --email ada --name Ada --role editor", /--email: Enter an e-mail address/],
  ["add --email a@b.org --role editor", /--name is missing/],
  ["add --email a@b.org --name Ada", /--role is one of/],
  ["role --email a@b.org --role boss", /--role is one of administrator, editor, writer/],
  ["disable --mail a@b.org", /--mail/],
  ["disable --email", /--email/],
])("%j is told what is wrong with it", (line, message) => {
  expect(() => read(line)).toThrow(WrongArguments);
  expect(() => read(line)).toThrow(message);
});

test("all that is wrong is told at once", () => {
  expect(() => read("add now --email ada --role boss")).toThrow(
    /"now" is one word too many\.\n--email: .+\n--name is missing\.\n--role is one of/,
  );
});
