/** What a promise gives, or undefined where that takes longer than so many milliseconds. */
export async function withinTime<T>(milliseconds: number, promise: Promise<T>) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
