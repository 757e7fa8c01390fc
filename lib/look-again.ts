/**
 * Looks at once, and again so many milliseconds after each look has ended, until the function it
 * returns is called. A look that fails, as where the database does not answer, is not the last.
 */
export function lookAgain(look: () => Promise<void>, every: number): () => void {
  let ended = false;
  let timer: NodeJS.Timeout;

  async function once() {
    // Whatever was there to see is still there at the next look.
    await look().catch(() => {});
    if (!ended) timer = setTimeout(once, every).unref();
  }

  void once();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
