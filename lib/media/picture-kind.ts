/** What the first bytes say a file is. Names and declared types are never believed. */
export type PictureKind = "jpeg" | "png" | "gif" | "webp" | "tiff" | "avif";

/** The kind of picture that these bytes begin as, or in plain words why they are refused. */
export function pictureKind(bytes: Buffer): PictureKind | { refused: string } {
  if (bytes.length === 0) return { refused: "The file is empty." };
  if (text(bytes, 4, 8) === "ftyp") return mediaFile(bytes);
  const kind = signatures.find(([signature]) => bytes.indexOf(signature) === 0)?.[1];
  if (kind) return kind;
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP") return "webp";
  const start = text(bytes, 0, 1024);
  const other = others.find(([pattern]) => pattern.test(start))?.[1] ?? "This file";
  return { refused: `${other} cannot be used as a picture. ${useInstead}` };
}

const signatures: [Buffer, PictureKind][] = [
  [Buffer.from("ffd8ff", "hex"), "jpeg"],
  [Buffer.from("89504e470d0a1a0a", "hex"), "png"],
  [Buffer.from("GIF87a"), "gif"],
  [Buffer.from("GIF89a"), "gif"],
  [Buffer.from("49492a00", "hex"), "tiff"],
  [Buffer.from("4d4d002a", "hex"), "tiff"],
];

const useInstead = "Use JPEG, PNG, WebP, AVIF, GIF or TIFF.";

const others: [RegExp, string][] = [
  [/<svg[\s>]/i, "An SVG drawing"],
  [/^%PDF-/, "A PDF document"],
  [/^BM/, "A BMP picture"],
  [/^\s*<(!DOCTYPE html|html)/i, "A web page"],
];

/** AVIF, HEIC and films share one container; its brands tell them apart. */
function mediaFile(bytes: Buffer): PictureKind | { refused: string } {
  const end = Math.min(bytes.readUInt32BE(0), 256);
  const brands: string[] = [];
  for (let at = 8; at < end; at += 4) brands.push(text(bytes, at, at + 4));
  if (brands.includes("avif") || brands.includes("avis")) return "avif";
  return brands.some((brand) => /^(hei|hev|mif1|msf1)/.test(brand))
    ? { refused: "HEIC pictures cannot be read here. Save it as JPEG and try again." }
    : { refused: `A film cannot be used as a picture. ${useInstead}` };
}

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.toString("latin1", from, to);
}
