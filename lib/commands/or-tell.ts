import { WrongArguments } from "./wrong-arguments";

/**
 * Runs a command that somebody typed; where it fails tells why in words. The exit status is 2
 * for arguments that it did not understand, else 1.
 */
export async function orTell(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.exitCode = error instanceof WrongArguments ? 2 : 1;
    console.error(reason(error, usage));
  }
}

function reason(error: unknown, usage: string): string {
  if (error instanceof WrongArguments) return `${error.message}\n\n${usage}`;
  if (!(error instanceof Error)) return String(error);
  // The database's own words are in the cause; around them is the whole query.
  return error.cause instanceof Error ? error.cause.message : error.message;
}
