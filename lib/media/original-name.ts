/** The stored name of a picture's own re-encoded file, from which its variants are made. */
export function originalName(id: string): string {
  return `${id}/original.webp`;
}
