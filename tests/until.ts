/** Waits until something is so; throws after some seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} seconds: ${isSo}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}
