import { type Draft, type Key, sameText } from "./draft";

/** What is wrong with a part, in words. */
export type Faults = Partial<Record<Key, string>>;

/** The faults of what was sent that may still be there: of a part that was changed since nobody knows. */
export function faultsLeft(faults: Faults, sent: Draft, draft: Draft): Faults {
  return Object.fromEntries(
    Object.entries(faults).filter(([key]) => sameText(key as Key, sent, draft)),
  );
}
