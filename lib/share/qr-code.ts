import { encode } from "uqr";

/** Modules of quiet around a code, as ISO/IEC 18004 asks: readers find it by them. */
const quiet = 4;

/** Letters from which on a code is rather coarser, which cameras need, than proof against stains. */
const long = 120;

/** A QR code as SVG, black on white whatever page it stands on. */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: text.length < long ? "M" : "L", border: quiet });
  const runs = data.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(""),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join("")}"/></svg>`,
  ].join("");
}

/** Where dark modules stand side by side in a row: from which, and how many. */
function runsOf(row: boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
