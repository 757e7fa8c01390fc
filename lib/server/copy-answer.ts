import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isCopyable, isImmutable } from "./copyable";
import type { KeptAnswer } from "./kept-answers";
import type { OwnAnswer } from "./read-own";
import { scriptsLast } from "./scripts-last";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Of this answer only: whoever sends a copy says these anew. */
const ofOneAnswer = ["connection", "keep-alive", "date", "x-request-id", "transfer-encoding"];
const ofOneBody = ["content-length", "etag", "content-encoding"];

const compressible = /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml|javascript)\b)/;

/** An answer with its body compressed once for all who will ask; undefined where it is not for all. */
export async function copyAnswer(path: string, answer: OwnAnswer): Promise<KeptAnswer | undefined> {
  const { status, headers, body } = answer;
  const { etag } = headers;
  if (status !== 200 || !etag || headers["content-encoding"] || !isCopyable(status, headers))
    return;
  const left = [...ofOneAnswer, ...ofOneBody];
  const said = Object.entries(headers).filter(([name]) => !left.includes(name));
  const modified = headers["last-modified"];
  return {
    headers: Object.fromEntries(said),
    etag,
    lastModified: modified ? new Date(modified) : undefined,
    bodies: await compressed(
      asSent(body, headers["content-type"] ?? ""),
      headers["content-type"] ?? "",
    ),
    immutable: isImmutable(path, headers),
  };
}

async function compressed(body: Buffer, type: string): Promise<KeptAnswer["bodies"]> {
  if (!compressible.test(type)) return { plain: body };
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [br, gzipped] = await Promise.all([
    brotli(body, { params: parameters }),
    zip(body, { level: 9 }),
  ]);
  return { br, gzip: gzipped };
}

function asSent(body: Buffer, type: string): Buffer {
  return type.startsWith("text/html") ? Buffer.from(scriptsLast(body.toString())) : body;
}
