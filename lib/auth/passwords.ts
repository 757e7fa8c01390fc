import { hash, verify } from "@node-rs/argon2";

/** OWASP's Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody has, made with the parameters above. */
export const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$FGUrUqmtmgEks10DeENc+w$6M0bAjcDEMc0CoaDo5JfpJ1hDBzGP4ECaRAxUK0vH1Q";

/** One password is one, however its letters were composed: NIST SP 800-63B section 5.1.1.2. */
export function normalizePassword(password: string): string {
  return password.normalize("NFKC");
}

export function hashPassword(password: string): Promise<string> {
  return hash(normalizePassword(password), parameters);
}

/** Checks a password; with no hash to check against it takes the same time, and is false. */
export async function verifyPassword(passwordHash: string | null, password: string) {
  const right = await verify(passwordHash ?? nobodysHash, normalizePassword(password));
  return right && passwordHash !== null;
}
