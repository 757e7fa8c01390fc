/** A reason to end that needs no stack: whoever typed the command can do something about it. */
export class Stop extends Error {}

/** Runs a command; where it fails says why and ends the program with 1. */
export async function orExit(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exit(1);
  }
}
