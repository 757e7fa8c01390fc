/**
 * Wakes each queue that has a job to do, until the function it returns is called. A database
 * that does not answer is asked again.
 */
export function watchQueues(
  list: () => Promise<string[]>,
  wake: (queue: string) => void,
  every: number,
): () => void {
  let ended = false;
  let timer: NodeJS.Timeout;

  async function look() {
    try {
      for (const queue of await list()) if (!ended) wake(queue);
    } catch {
      // The next look sees the same jobs: none is forgotten.
    }
    if (!ended) timer = setTimeout(look, every).unref();
  }

  void look();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
