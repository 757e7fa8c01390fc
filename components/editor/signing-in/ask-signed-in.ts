import { signInAgain } from "./sign-in-again";

/**
 * Asks the server for what somebody has pressed; where it answers that the session has ended,
 * again once they have signed in. The answer is "signed out" where they would not.
 */
export async function askSignedIn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const answer = await ask();
  return isSignedOut(answer) && (await signInAgain()) ? askSignedIn(ask) : answer;
}

function isSignedOut(answer: unknown): boolean {
  const { kind } = (answer ?? {}) as { kind?: unknown };
  return kind === "signed out";
}
