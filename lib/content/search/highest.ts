/**
 * The `most` numbers of highest worth, highest first, of equals the later number first. Only what
 * `atMost` says could be among them is weighed: of many numbers that is few.
 */
export function highest(
  numbers: ArrayLike<number>,
  most: number,
  worth: (number: number) => number,
  atMost: (number: number) => number = worth,
): number[] {
  // A heap whose first is the least of those kept.
  const kept = new Int32Array(most);
  const worths = new Float64Array(most);
  let size = 0;

  const isLess = (a: number, b: number) =>
    (worths[a] ?? 0) - (worths[b] ?? 0) || (kept[a] ?? 0) - (kept[b] ?? 0);
  function exchange(a: number, b: number) {
    const [number = 0, value = 0] = [kept[a], worths[a]];
    kept[a] = kept[b] ?? 0;
    worths[a] = worths[b] ?? 0;
    kept[b] = number;
    worths[b] = value;
  }
  function rise(at: number) {
    for (let up = (at - 1) >> 1; at > 0 && isLess(at, up) < 0; at = up, up = (at - 1) >> 1) {
      exchange(at, up);
    }
  }
  function sink() {
    for (let at = 0, least = 0; ; at = least) {
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < size && isLess(below, least) < 0) least = below;
      }
      if (least === at) return;
      exchange(at, least);
    }
  }

  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    if (size === most && atMost(number) < (worths[0] ?? 0)) continue;
    const value = worth(number);
    if (size < most) {
      kept[size] = number;
      worths[size] = value;
      rise(size++);
    } else if ((value - (worths[0] ?? 0) || number - (kept[0] ?? 0)) > 0) {
      kept[0] = number;
      worths[0] = value;
      sink();
    }
  }
  return Array.from({ length: size }, (_, index) => index)
    .sort((a, b) => isLess(b, a))
    .map((index) => kept[index] ?? 0);
}
