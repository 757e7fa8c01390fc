/**
 * The publication's mark where it has no logo fit for a square: a seal cut with the first
 * takeaway, a numeral and the lines of its sentence.
 */
export function markSvg({ seal, paper, bleed }: { seal: string; paper: string; bleed: boolean }) {
  const corner = bleed ? 0 : 3;
  // What may be cut to a circle keeps to the inner four fifths.
  const inner = bleed ? 'transform="translate(4.5 4.5) scale(.71875)"' : "";
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="512" height="512">',
    `<rect width="32" height="32" rx="${corner}" fill="${seal}"/>`,
    `<g fill="${paper}" ${inner}>`,
    '<path d="M6 10.6 11.2 7h1.6v16.2l2.4.7V25.4H6v-1.5l3-.7V11.3l-3 .8z"/>',
    '<path d="M18.5 7.5H26v2h-7.5zM18.5 12.7H26v2h-7.5zM18.5 17.9H26v2h-7.5zM18.5 23.1H23v2h-4.5z"/>',
    "</g></svg>",
  ].join("");
}
