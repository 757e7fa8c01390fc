import { afterEach, expect, test, vi } from "vitest";
import type { Session } from "@/db/people/sessions";
import { currentEditor } from "@/lib/auth/require-editor";

const signedIn = vi.hoisted(() => ({ session: undefined as Session | undefined }));
vi.mock("@/lib/auth/current-session", () => ({ currentSession: async () => signedIn.session }));
vi.mock("next/navigation", () => ({
  forbidden: () => {
    throw new Error("403");
  },
}));

afterEach(() => {
  signedIn.session = undefined;
});

function signIn(name: string, role: Session["person"]["role"] = "editor") {
  const person = { id: name, email: `${name}@example.org`, name, role };
  signedIn.session = { id: `session of ${name}`, person };
}

test("nobody signed in is nobody", async () => {
  expect(await currentEditor()).toBeUndefined();
  expect(await currentEditor("publish", "lin")).toBeUndefined();
});

test("a page knows the person that it was made for", async () => {
  signIn("lin");
  expect(await currentEditor()).toMatchObject({ id: "lin" });
  expect(await currentEditor("write", "lin")).toMatchObject({ id: "lin" });
});

test("to a page somebody else is nobody who has signed in since, whatever they may do", async () => {
  signIn("jo", "administrator");
  expect(await currentEditor("write", "lin")).toBeUndefined();
  signIn("wu", "writer");
  expect(await currentEditor("publish", "lin")).toBeUndefined();
});

test("a role that may not is refused", async () => {
  signIn("wu", "writer");
  await expect(currentEditor("publish", "wu")).rejects.toThrow("403");
  signIn("lin");
  await expect(currentEditor("administer")).rejects.toThrow("403");
});
