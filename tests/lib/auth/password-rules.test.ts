import { expect, test } from "vitest";
import { passwordProblem } from "@/lib/auth/password-rules";

const known = { email: "ada.lovelace@example.org", name: "Ada Lovelace" };
const problem = (password: string) => passwordProblem(password, known);

test("a password has at least 12 characters and at most 256", () => {
  expect(problem("kx7 quartz!")).toMatch(/at least 12/);
  expect(problem("kx7 quartz!!")).toBeUndefined();
  expect(problem("ab c".repeat(65))).toMatch(/at most 256/);
});

test("characters are counted, not bytes or halves of them", () => {
  expect(problem("😀😃😄😁😆😅")).toMatch(/at least 12/);
  expect(problem("正確馬電池釘書針天空藍鯨")).toBeUndefined();
});

test("letters composed in two ways are one password, and counted once", () => {
  expect(problem(`${"é".normalize("NFD").repeat(6)}xyz`)).toMatch(/at least 12/);
});

test.each(["1qaz2wsx3edc", "QWERTY123456", "unbelievable", "qwertyuiop123"])(
  "%s is common",
  (password) => expect(problem(password)).toMatch(/anybody would guess/),
);

test.each([
  "Password2026!!",
  "!!!!monkey!!!!",
  "passwordpassword",
  "password!password!",
  "dragondragon12",
  "aaaaaaaaaaaaaaaa",
  "abababababababab",
  "123412341234",
  "111111111111111",
])("%s is a common password made longer", (password) => {
  expect(problem(password)).toMatch(/anybody would guess/);
});

test.each([
  "ada.lovelace@example.org",
  "AdaLovelace1815",
  "ada lovelace!!",
  "lovelace20262026",
  "ChinaDailyBrief1",
])("%s is their own name or the publication's", (password) => {
  expect(problem(password)).toMatch(/name or an address/);
});

test.each(["blue tractor seventh cloud", "my monkey ate the password", "839201847365"])(
  "%s is allowed",
  (password) => expect(problem(password)).toBeUndefined(),
);
