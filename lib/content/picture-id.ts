/** Whether a text can name a picture or a file of one: 64 hexadecimal digits. */
export function isPictureId(text: unknown): text is string {
  return typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
}
