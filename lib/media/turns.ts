export type Turns = {
  <Result>(task: () => Promise<Result>): Promise<Result>;
  /** How many tasks wait for their turn. */
  waiting(): number;
};

/** Lets at most `most` tasks run at once; the others wait in the order they came. */
export function turns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  async function turn<Result>(task: () => Promise<Result>): Promise<Result> {
    if (running >= most) await new Promise<void>((next) => waiting.push(next));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }
  return Object.assign(turn, { waiting: () => waiting.length });
}

/** Decoding a picture can take hundreds of megabytes, so the whole process works on two at a time. */
export const pictureTurn = turns(2);

/** Any reader can ask for work on pictures; past this many waiting they are told to come again. */
export const mostWaiting = 100;

/** A reader's turn with pictures, or "busy" where too many wait already. What the desk does always waits. */
export async function readerTurn<Result>(task: () => Promise<Result>): Promise<Result | "busy"> {
  return pictureTurn.waiting() >= mostWaiting ? "busy" : pictureTurn(task);
}
