import type { PictureToCome } from "@/components/editor/text/pictures/picture-source";
import { picturesInRtf } from "./pictures-in-rtf";

/** What was pasted beside its HTML. */
export type Pasted = { rtf: string; files: File[] };

export type PicturesOfPaste = {
  /** The pictures to come, by the keys that stand for them in the text. */
  coming: Map<string, PictureToCome>;
  /** How many cannot be had: they are files of another computer. */
  missed: number;
};

/** Characters that no text has, around the key of a picture. */
const [opening, closing] = ["\uf8f0", "\uf8f1"];
export const pictureMark = new RegExp(`^${opening}([\\w-]{36})${closing}$`);

/**
 * Takes the pictures out of pasted HTML and leaves a paragraph in the place of each, at the top,
 * with a key by which its place is found again once the text is in.
 */
export function takePictures(body: HTMLElement, pasted: Pasted): PicturesOfPaste {
  const coming: PicturesOfPaste["coming"] = new Map();
  const images = [...body.querySelectorAll("img")].filter((image) => !isDot(image));
  const onDisk = images.filter(({ src }) => /^(file:|$)/i.test(src));
  const fromWord = onDisk.length > 0 ? picturesInRtf(pasted.rtf) : [];
  // What was copied may be on the clipboard itself, picture by picture.
  const held = images.length === pasted.files.length ? pasted.files : [];
  let missed = 0;
  for (const [index, image] of images.entries()) {
    const file = held[index] ?? fromWord[onDisk.indexOf(image)] ?? fileIn(image.src);
    const source = file ? { file } : /^https?:/i.test(image.src) ? { address: image.src } : null;
    if (!source) {
      missed++;
      continue;
    }
    const key = crypto.randomUUID();
    const figure = image.closest("figure");
    const caption = figure?.querySelector("figcaption");
    coming.set(key, { source, alt: image.alt.trim(), caption: wordsOf(caption) });
    caption?.remove();
    const mark = body.ownerDocument.createElement("p");
    mark.textContent = opening + key + closing;
    topOf(body, image).after(mark);
  }
  for (const image of body.querySelectorAll("img, picture, svg")) image.remove();
  return { coming, missed };
}

/** Pictures that count readers instead of showing them something. */
function isDot(image: HTMLImageElement): boolean {
  return ["width", "height"].every((side) => /^[0-2]$/.test(image.getAttribute(side) ?? ""));
}

/** The block of the whole text that an element stands in, or the last of the marks after it. */
function topOf(body: HTMLElement, element: Element): Element {
  let top = element;
  while (top.parentElement && !isWhole(top.parentElement, body)) top = top.parentElement;
  while (pictureMark.test(top.nextElementSibling?.textContent ?? "")) {
    top = top.nextElementSibling as Element;
  }
  return top;
}

/** Google Docs and pages wrap all of what was copied in one element. */
function isWhole(element: Element, body: HTMLElement): boolean {
  if (element === body) return true;
  const isWrapper = /^(b|div|article|section|main|span)$/i.test(element.tagName);
  return isWrapper && element.querySelector("p, h1, h2, h3, ul, ol, table") !== null;
}

function wordsOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

/** The file that an address holds in itself. */
function fileIn(address: string): File | undefined {
  const [, type, data] = /^data:(image\/[\w+.-]+);base64,(.*)$/s.exec(address) ?? [];
  if (!type || !data) return undefined;
  try {
    const bytes = Uint8Array.from(atob(data.trim()), (character) => character.charCodeAt(0));
    return new File([bytes], "Pasted picture", { type });
  } catch {
    return undefined;
  }
}
