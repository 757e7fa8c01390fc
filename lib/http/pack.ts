import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { bestCoding, type Coding } from "./best-coding";

const coders: Record<Coding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** What was packed once, for as long as the bytes themselves are kept. */
const packed = new WeakMap<Buffer, Partial<Record<Coding, Promise<Buffer>>>>();

/** Bytes in the best coding that a request accepts: RFC 9110 section 12.5.3. */
export async function pack(
  bytes: Buffer,
  acceptEncoding: string | string[] | undefined,
): Promise<{ body: Buffer; coding?: Coding }> {
  const coding = bestCoding(acceptEncoding);
  if (!coding) return { body: bytes };
  const kept = packed.get(bytes) ?? {};
  packed.set(bytes, kept);
  kept[coding] ??= coders[coding](bytes);
  return { body: await kept[coding], coding };
}
