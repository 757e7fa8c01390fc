import { expect, test } from "vitest";
import { loggedError } from "@/lib/server/logged-error";

test("a failed query is logged without what it was about", () => {
  const error = Object.assign(
    new Error(
      "Failed query: insert into people values ($1, $2)\nparams: ada@example.org,$argon2id$v",
      {
        cause: Object.assign(new Error("duplicate key"), {
          code: "23505",
          detail: "Key (email)=(ada@example.org) already exists.",
        }),
      },
    ),
    { query: "insert", params: ["ada@example.org", "$argon2id$v"] },
  );
  const logged = loggedError(error);
  expect(JSON.stringify(logged)).not.toMatch(/ada@|argon2id/);
  expect(logged).toMatchObject({
    message: "Failed query: insert into people values ($1, $2)",
    cause: { message: "duplicate key", code: "23505" },
  });
  expect(logged.stack).toContain("logged-error.test");
});

test("what is thrown and is no error is logged in its words", () => {
  expect(loggedError("no")).toEqual({ type: "string", message: "no" });
});
