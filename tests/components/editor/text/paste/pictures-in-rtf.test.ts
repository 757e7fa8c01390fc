import { expect, test } from "vitest";
import { picturesInRtf } from "@/components/editor/text/paste/pictures-in-rtf";

const pict = (kind: string, digits: string) =>
  `{\\pict{\\*\\picprop{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\picw529\\${kind}\\bliptag-123{\\*\\blipuid ab12}\n${digits}}`;

async function read(rtf: string) {
  const files = picturesInRtf(rtf);
  return Promise.all(
    files.map(async (file) => [file.type, Buffer.from(await file.arrayBuffer()).toString("hex")]),
  );
}

test("pictures are read in their order, each with its kind", async () => {
  const rtf = `{\\rtf1 Words {\\*\\shppict${pict("pngblip", "89504e47\n0d0a")}} and {\\*\\shppict${pict("jpegblip", "FFD8FFE0")}}}`;
  expect(await read(rtf)).toEqual([
    ["image/png", "89504e470d0a"],
    ["image/jpeg", "ffd8ffe0"],
  ]);
});

test("the copies for older readers, and the bullets of lists, are not pictures of the text", async () => {
  const rtf = `{\\rtf1 {\\*\\listpicture ${pict("pngblip", "00000000")}}{\\*\\shppict${pict("pngblip", "89504e47")}}{\\nonshppict ${pict("wmetafile8", "01000900")}}}`;
  expect(await read(rtf)).toEqual([["image/png", "89504e47"]]);
});

test("a text without pictures, or cut off within one, has none", async () => {
  expect(await read("{\\rtf1 Words}")).toEqual([]);
  expect(await read("{\\rtf1 {\\pict\\pngblip")).toEqual([]);
});
