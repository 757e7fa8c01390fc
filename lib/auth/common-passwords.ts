import { dictionary } from "@zxcvbn-ts/language-common";

/** The commonest passwords of leaked collections, the commonest first. */
const ranked = dictionary["passwords-common"];
const all = new Set(ranked);
const first = new Set(ranked.slice(0, 3000));

/** Whether a password, in lower case, is a common one: among some 49,000. */
export function isCommon(password: string): boolean {
  return all.has(password);
}

/** Whether it is among the 3,000 commonest. */
export function isCommonest(password: string): boolean {
  return first.has(password);
}
