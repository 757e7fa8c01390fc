import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";

/** The longest line that is read: a whole article with a few pictures inside it. */
export const longestLine = 64 * 1024 * 1024;

type Read = { text: string } | { fault: string };

export type FileLine = {
  /** 1, 2, 3 … */
  number: number;
  /** How far into the file it ends, in bytes. */
  end: number;
} & Read;

const lineFeed = 0x0a;

/**
 * The lines of a file in UTF-8, one after another, however long the file is; empty ones are
 * passed over. One that is too long or is not UTF-8 comes as a fault, and the next follows.
 */
export async function* readLines(file: string, longest = longestLine): AsyncGenerator<FileLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  let end = 0;
  const whole = () => {
    const bytes = Buffer.concat(parts);
    const line: Read = size > longest ? { fault: tooLong(longest) } : decoded(bytes);
    const isEmpty = "text" in line && line.text.trim() === "";
    parts = [];
    size = 0;
    number++;
    return isEmpty ? undefined : { number, end, ...line };
  };
  const take = (part: Buffer) => {
    size += part.length;
    end += part.length;
    // What is too long is counted and not kept.
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    let start = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, at));
      end++;
      start = at + 1;
      const line = whole();
      if (line) yield line;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) {
    const line = whole();
    if (line) yield line;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decoded(bytes: Buffer): Read {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { fault: "The line is not UTF-8." };
  }
}

function tooLong(longest: number): string {
  return `The line is longer than ${Math.round(longest / 1024 / 1024)} MiB.`;
}
