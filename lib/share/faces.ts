import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The faces that pictures of words are set in, from packages, each cut into files by the
 * letters they have: a machine without any fonts sets every script here alike.
 */
type Face = {
  /** As Pango knows it: the name of the file's own default weight stays in it. */
  family: string;
  pack: string;
  /** The axis by which the package names its files. */
  axis: "opsz" | "wght";
};

const serif: Face = { family: "Source Serif 4", pack: "source-serif-4", axis: "opsz" };
const sans: Face = { family: "Source Sans 3 ExtraLight", pack: "source-sans-3", axis: "wght" };
const song: Face = { family: "Noto Serif SC ExtraLight", pack: "noto-serif-sc", axis: "wght" };
const emoji: Face = { family: "Noto Emoji", pack: "noto-emoji", axis: "wght" };
const others: Face[] = [
  { family: "Noto Naskh Arabic", pack: "noto-naskh-arabic", axis: "wght" },
  { family: "Noto Serif Hebrew", pack: "noto-serif-hebrew", axis: "wght" },
  emoji,
];

export type Voice = "serif" | "sans";

/** In Chinese also the marks that scripts share, such as quotes and dashes, are as wide as its letters. */
function faces(voice: Voice, chinese: boolean): Face[] {
  const own = voice === "serif" ? serif : sans;
  return chinese ? [song, own, ...others] : [own, song, ...others];
}

/** The families to ask Pango for, best first. */
export function families(voice: Voice, chinese: boolean): string {
  return faces(voice, chinese)
    .map(({ family }) => family)
    .join(", ");
}

/** The files that have the letters of a text. A letter that no face has needs none. */
export function fontFiles(text: string, voice: Voice, chinese: boolean): string[] {
  const files = [...new Set(text)].map((letter) => fileOf(letter, voice, chinese));
  return [...new Set(files)].filter((file) => file !== undefined);
}

const found = new Map<string, string | undefined>();

function fileOf(letter: string, voice: Voice, chinese: boolean): string | undefined {
  const key = `${voice} ${chinese} ${letter}`;
  if (!found.has(key)) found.set(key, findFile(letter, faces(voice, chinese)));
  return found.get(key);
}

function findFile(letter: string, inOrder: Face[]): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  // The Chinese face names some of these as its own, and has them not.
  for (const face of isEmoji(code) ? [emoji] : inOrder) {
    const cut = cuts(face).find(({ ranges }) =>
      ranges.some(([from, to]) => code >= from && code <= to),
    );
    if (cut) return cut.file;
  }
}

const isEmoji = (code: number) => code >= 0x1f000 && code < 0x20000;

type Cut = { file: string; ranges: [from: number, to: number][] };

const known = new Map<string, Cut[]>();

/** Which of a face's files has which letters, as its package tells. */
function cuts({ pack, axis }: Face): Cut[] {
  const before = known.get(pack);
  if (before) return before;
  const folder = join(process.cwd(), "node_modules", "@fontsource-variable", pack);
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(join(folder, "unicode.json"), "utf8"),
  );
  const read = Object.entries(ranges).map(([name, list]) => ({
    file: join(folder, "files", `${pack}-${name.replace(/[[\]]/g, "")}-${axis}-normal.woff2`),
    ranges: list.split(",").map((range): [number, number] => {
      const [from = "", to = from] = range.slice(2).split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
  known.set(pack, read);
  return read;
}
