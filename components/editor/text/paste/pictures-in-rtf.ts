/**
 * The pictures of a text in RTF, in their order. Word puts a page with the addresses of its own
 * files on the clipboard, and the pictures themselves only there: as hexadecimal digits in `\pict`
 * groups (Rich Text Format 1.9.1, "Pictures"), each once as PNG or JPEG in `\shppict` and once
 * more for older readers in `\nonshppict`.
 */
export function picturesInRtf(rtf: string): File[] {
  const files: File[] = [];
  for (let at = rtf.indexOf("{\\pict"); at !== -1; at = rtf.indexOf("{\\pict", at + 1)) {
    const before = rtf.slice(Math.max(0, at - 40), at);
    if (/\\nonshppict\s*$|\\listpicture\s*$/.test(before)) continue;
    const words = ownWords(rtf, at);
    const kind = /\\(png|jpeg)blip/.exec(words)?.[1];
    const digits = words.replace(/\\[a-z]+-?\d*/g, " ").replace(/[^0-9a-f]/gi, "");
    if (!kind || digits.length < 8) continue;
    const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    files.push(new File([bytes], "Pasted picture", { type: `image/${kind}` }));
  }
  return files;
}

/** What a group says itself, without the groups in it. */
function ownWords(rtf: string, start: number): string {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  const brace = /[{}]/g;
  brace.lastIndex = start;
  for (let found = brace.exec(rtf); found; found = brace.exec(rtf)) {
    if (depth === 1) parts.push(rtf.slice(from, found.index));
    depth += found[0] === "{" ? 1 : -1;
    from = found.index + 1;
    if (depth === 0) break;
  }
  return parts.join(" ");
}
