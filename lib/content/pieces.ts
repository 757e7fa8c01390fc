/**
 * A text in pieces of at most `most` characters, cut at white space where there is some.
 * `Intl.Segmenter` takes time with the square of a text's length: 80,000 characters at once
 * took 18 seconds, and in pieces a twentieth of one.
 */
export function* pieces(text: string, most = 1_000): Generator<string> {
  let start = 0;
  while (text.length - start > most) {
    const end = start + endOfPiece(text.slice(start, start + most));
    yield text.slice(start, end);
    start = end;
  }
  yield text.slice(start);
}

function endOfPiece(piece: string): number {
  const space = /\s\S*$/.exec(piece)?.index ?? 0;
  if (space > 0) return space;
  // Not between the two halves of one character.
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
}
