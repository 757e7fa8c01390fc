/** Lets at most `most` tasks run at once; the others wait in the order they came. */
export function turns(most: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((next) => waiting.push(next));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Decoding a picture can take hundreds of megabytes, so the whole process works on two at a time. */
export const pictureTurn = turns(2);
