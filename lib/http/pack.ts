import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

type Coding = "br" | "gzip";

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
  const coding = bestCoding(String(acceptEncoding ?? ""));
  if (!coding) return { body: bytes };
  const kept = packed.get(bytes) ?? {};
  packed.set(bytes, kept);
  kept[coding] ??= coders[coding](bytes);
  return { body: await kept[coding], coding };
}

function bestCoding(accepted: string): Coding | undefined {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(",")
      .map((part): [string, number] => {
        const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
        const weight = parameters.find((parameter) => parameter.startsWith("q="));
        return [name, weight ? Number(weight.slice(2)) || 0 : 1];
      }),
  );
  const wished = (coding: Coding) => weights.get(coding) ?? weights.get("*") ?? 0;
  const [best] = (["br", "gzip"] as const).toSorted((a, b) => wished(b) - wished(a));
  return best && wished(best) > 0 ? best : undefined;
}
