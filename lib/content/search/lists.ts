import { chunkSize, placeIn } from "./postings";

/** A term's articles: the packed postings of its chunks one after another. */
export type TermList = {
  term: string;
  chunks: { chunk: number; bytes: number }[];
  packed: Uint8Array;
};

/** The list of a term that no article has. */
export function emptyList(term: string): TermList {
  return { term, chunks: [], packed: new Uint8Array() };
}

/** The articles of a list, by their numbers, and beside them their packed postings; those from `count` on are left out. */
export function unpack(
  { chunks, packed }: TermList,
  count: number,
): { numbers: Int32Array; postings: Uint16Array } {
  const numbers = new Int32Array(packed.length / 2);
  const postings = new Uint16Array(packed.length / 2);
  let length = 0;
  let at = 0;
  for (const { chunk, bytes } of chunks) {
    const first = chunk * chunkSize;
    for (const end = at + bytes; at < end; at += 2) {
      const posting = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
      const number = first + placeIn(posting);
      if (number >= count) continue;
      numbers[length] = number;
      postings[length++] = posting;
    }
  }
  return { numbers: numbers.subarray(0, length), postings: postings.subarray(0, length) };
}

/** Sees each article of a list, by its number, with its packed posting; those from `count` on are left out. */
export function eachPosting(
  list: TermList,
  count: number,
  see: (number: number, posting: number) => void,
): void {
  const { numbers, postings } = unpack(list, count);
  for (let index = 0; index < numbers.length; index++) {
    see(numbers[index] ?? 0, postings[index] ?? 0);
  }
}

/** How many articles a list names. */
export function documentsIn({ packed }: TermList): number {
  return packed.length / 2;
}

/** For each number below `count`, 1 where the list has it. */
export function flagsOf(list: TermList, count: number): Uint8Array {
  const flags = new Uint8Array(count);
  eachPosting(list, count, (number) => {
    flags[number] = 1;
  });
  return flags;
}

/** The articles that are in all of the lists, as the rarest list has them. */
export function both(lists: TermList[], count: number): TermList {
  const [rarest, ...others] = [...lists].sort((a, b) => a.packed.length - b.packed.length);
  if (!rarest) return emptyList("");
  const flags = others.map((list) => flagsOf(list, count));
  const chunks: TermList["chunks"] = [];
  const packed = new Uint8Array(rarest.packed.length);
  let length = 0;
  eachPosting(rarest, count, (number, posting) => {
    if (!flags.every((each) => each[number] === 1)) return;
    const chunk = Math.floor(number / chunkSize);
    const last = chunks.at(-1);
    if (last?.chunk === chunk) last.bytes += 2;
    else chunks.push({ chunk, bytes: 2 });
    packed[length++] = posting >> 8;
    packed[length++] = posting & 255;
  });
  return { term: rarest.term, chunks, packed: packed.subarray(0, length) };
}
