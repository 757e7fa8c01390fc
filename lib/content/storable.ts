/**
 * A text as a database can keep it: NUL and halves of characters, which neither JSON nor
 * PostgreSQL can store, become the replacement character, and every other letter stays.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\ufffd");
}
