import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { fileStorage } from "@/lib/media/storage";

const hash = "ab".padEnd(64, "0");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "media-"));
});

describe("storage", () => {
  test("gives back what was put, and undefined for what was not", async () => {
    const files = fileStorage(folder);
    expect(await files.get(`${hash}/640.webp`)).toBeUndefined();
    expect(await files.has(`${hash}/640.webp`)).toBe(false);
    await files.put(`${hash}/640.webp`, Buffer.from("picture"));
    expect(await files.get(`${hash}/640.webp`)).toEqual(Buffer.from("picture"));
    expect(await files.has(`${hash}/640.webp`)).toBe(true);
  });

  test("spreads pictures over folders and leaves nothing unfinished behind", async () => {
    const files = fileStorage(folder);
    await Promise.all(
      Array.from({ length: 20 }, () => files.put(`${hash}/640.webp`, Buffer.alloc(1000))),
    );
    expect(await readdir(join(folder, "ab", hash))).toEqual(["640.webp"]);
  });

  test("a file that cannot be put leaves nothing unfinished behind", async () => {
    const files = fileStorage(folder);
    await files.put(`${hash}/640.webp`, Buffer.from("first"));
    await expect(files.put(`${hash}/640.avif`, null as never)).rejects.toThrow();
    expect(await readdir(join(folder, "ab", hash))).toEqual(["640.webp"]);
  });

  test.each([
    "../../etc/passwd",
    `${hash}/../../../x.webp`,
    `${hash}/..`,
    `${hash}`,
    `/${hash}/640.webp`,
    `${hash.toUpperCase()}/640.webp`,
    `${hash}/640.webp\0`,
    `${hash}/a/640.webp`,
    "",
  ])("refuses the name %j", async (name) => {
    const files = fileStorage(folder);
    await expect(async () => files.put(name, Buffer.from("x"))).rejects.toThrow("not a name");
    await expect(async () => files.get(name)).rejects.toThrow("not a name");
    await expect(async () => files.has(name)).rejects.toThrow("not a name");
  });
});
