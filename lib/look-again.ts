/** The looks in a row that may fail without a word: a database that starts again takes no longer. */
const forgiven = 10;

/**
 * Looks at once, and again so many milliseconds after each look has ended, until the function it
 * returns is called. A look that fails, as where the database does not answer, is not the last;
 * when ten have failed in a row, that is told once.
 */
export function lookAgain(
  look: () => Promise<void>,
  every: number,
  tell: (error: unknown) => void,
): () => void {
  let ended = false;
  let failures = 0;
  let timer: NodeJS.Timeout;

  async function once() {
    try {
      await look();
      failures = 0;
    } catch (error) {
      // Whatever was there to see is still there at the next look.
      failures++;
      if (failures === forgiven && !ended) tell(error);
    }
    if (!ended) timer = setTimeout(once, every).unref();
  }

  void once();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
