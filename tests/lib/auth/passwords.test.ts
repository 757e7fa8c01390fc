import { parseOptions } from "@node-rs/argon2";
import { expect, test, vi } from "vitest";
import { hashPassword, nobodysHash, verifyPassword } from "@/lib/auth/passwords";

const verified = vi.hoisted(() => [] as string[]);
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  return {
    ...argon2,
    verify: (hash: string, password: string) => {
      verified.push(hash);
      return argon2.verify(hash, password);
    },
  };
});

const owasp = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

test("a password is kept as argon2id with OWASP's parameters, salted anew each time", async () => {
  const hash = await hashPassword("blue tractor seventh cloud");
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(parseOptions(hash)).toMatchObject(owasp);
  expect(await hashPassword("blue tractor seventh cloud")).not.toBe(hash);
});

test("the right password verifies, however its letters were composed; a wrong one does not", async () => {
  const hash = await hashPassword("un café très crème".normalize("NFC"));
  expect(await verifyPassword(hash, "un café très crème".normalize("NFD"))).toBe(true);
  expect(await verifyPassword(hash, "un cafe tres creme")).toBe(false);
});

test("where there is no password the same work is done, and nothing is right", async () => {
  verified.length = 0;
  expect(await verifyPassword(null, "blue tractor seventh cloud")).toBe(false);
  expect(verified).toEqual([nobodysHash]);
  const real = parseOptions(await hashPassword("x"));
  expect(parseOptions(nobodysHash)).toEqual(real);
});
