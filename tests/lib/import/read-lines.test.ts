import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { LineSet } from "@/lib/import/line-set";
import { type FileLine, readLines } from "@/lib/import/read-lines";

async function linesOf(content: string | Buffer, longest?: number) {
  const folder = await mkdtemp(path.join(tmpdir(), "lines-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "file.jsonl");
  await writeFile(file, content);
  const lines: FileLine[] = [];
  for await (const line of readLines(file, longest)) lines.push(line);
  return lines;
}

test("lines keep their number over empty ones, and the last needs no end", async () => {
  expect(await linesOf("\ufeffone\r\n\n \nfour\n五")).toMatchObject([
    { number: 1, text: "one\r" },
    { number: 4, text: "four" },
    { number: 5, text: "五", end: 19 },
  ]);
});

test("a line longer than the pieces that are read is whole", async () => {
  const long = "长".repeat(1_500_000);
  const [first, second] = await linesOf(`${long}\n${long}`);
  expect(first).toMatchObject({ number: 1, text: long });
  expect(second).toMatchObject({ number: 2, text: long });
});

test("a line that is too long or is not UTF-8 is a fault, and the next is read", async () => {
  const broken = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("\ngood\n")]);
  expect(await linesOf(broken)).toMatchObject([
    { number: 1, fault: "The line is not UTF-8." },
    { number: 2, text: "good" },
  ]);
  expect(await linesOf(`${"x".repeat(2_000_000)}\ngood`, 1024 * 1024)).toMatchObject([
    { number: 1, fault: "The line is longer than 1 MiB." },
    { number: 2, text: "good" },
  ]);
});

test("a set of lines has those that were added", () => {
  const lines = new LineSet();
  for (const line of [1, 8, 9, 100_000, 9]) lines.add(line);
  expect(lines.size).toBe(4);
  expect([1, 2, 8, 9, 10, 100_000, 900_000].filter((line) => lines.has(line))).toEqual([
    ...[1, 8, 9, 100_000],
  ]);
});
