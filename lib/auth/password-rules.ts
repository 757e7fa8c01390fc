import { isCommon, isCommonest } from "./common-passwords";
import { normalizePassword } from "./passwords";

export const shortestPassword = 12;
/** Longer than any passphrase; a limit, so that nobody has the server hash a book. */
export const longestPassword = 256;

type Known = { email: string; name: string };

/**
 * Why a password is refused, in a sentence, or undefined. Nearly all common passwords are
 * shorter than the shortest allowed, so the rule looks through what people do to lengthen
 * one: repeating it, and putting digits and signs around it. Their own name and address and
 * the publication's count as common.
 */
export function passwordProblem(password: string, known: Known): string | undefined {
  const normalized = normalizePassword(password);
  const length = [...normalized].length;
  if (length < shortestPassword) return `Use at least ${shortestPassword} characters.`;
  if (length > longestPassword) return `Use at most ${longestPassword} characters.`;
  const lower = normalized.toLowerCase();
  const core = withoutPadding(lower);
  const own = ownWords(known);
  if (own.has(letters(lower)) || own.has(letters(core))) {
    return "This is little more than a name or an address. Use something nobody could look up.";
  }
  if (isCommon(lower) || isCommonest(core) || new Set(core).size < 3) {
    return "This is one of the first that anybody would guess. Three or four unrelated words make a good one.";
  }
}

/** `Password2026!!`, `passwordpassword` and `password!password!` are all `password`. */
function withoutPadding(password: string): string {
  const once = withoutRepetition(password);
  const bare = once.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return withoutRepetition(bare || once);
}

function withoutRepetition(text: string): string {
  return text.replace(/^(.+?)\1+$/su, "$1");
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function ownWords({ email, name }: Known): Set<string> {
  const [local = ""] = email.split("@");
  const words = [email, local, name, ...name.split(/\s+/), "china daily brief", "chinadailybrief"];
  return new Set(words.map((word) => letters(normalizePassword(word))).filter(Boolean));
}
