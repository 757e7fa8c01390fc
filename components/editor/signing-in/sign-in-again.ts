/** What came of signing in again. */
export type SignedIn = { kind: "signed in" } | { kind: "refused"; message: string };

/** Told on the window once somebody has signed in again: what waited can be sent now. */
export const signedInEvent = "signed in again";

type Tell = (isSignedIn: boolean) => void;

let show: ((tell: Tell) => void) | undefined;
let underway: Promise<boolean> | undefined;

/** Tells the page's one dialog when it is wanted; gives how to stop that. */
export function whenWanted(shown: (tell: Tell) => void): () => void {
  show = shown;
  return () => {
    show = undefined;
  };
}

/**
 * Asks whoever is at this page to sign in again, in a dialog over it, and says whether they did.
 * For what somebody has just pressed: nothing that happens by itself may open a dialog. Two who
 * ask at once have one answer.
 */
export function signInAgain(): Promise<boolean> {
  underway ??= new Promise<boolean>((tell) => {
    if (show) show(tell);
    else tell(false);
  }).finally(() => {
    underway = undefined;
  });
  return underway;
}
