import { expect, test } from "vitest";
import { pictureQuery } from "@/lib/content/picture-query";

test("words are looked for by how they begin, without accents and capitals", () => {
  expect(pictureQuery("Éclair HARB")).toBe("'eclair':* & 'harb':*");
  expect(pictureQuery("ＡＢＣ")).toBe("'abc':*");
});

test("Chinese, Japanese and Korean characters are looked for beside one another", () => {
  expect(pictureQuery("舰队")).toBe("('舰' <-> '队')");
  expect(pictureQuery("052D型驱逐舰")).toBe("'052d':* & ('型' <-> '驱' <-> '逐' <-> '舰')");
});

test("nothing that is typed is more than words to PostgreSQL", () => {
  expect(pictureQuery("o'neill & (ship) | !x:* <-> \\")).toBe(
    "'o':* & 'neill':* & 'ship':* & 'x':*",
  );
  expect(pictureQuery(" ,;'\u0000 ")).toBeUndefined();
  expect(pictureQuery("")).toBeUndefined();
});
