import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { internalKey } from "./internal-key";

export type OwnAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks this same server for a path, as itself: the answer comes from Next, uncompressed and as it is. */
export function readOwn(port: number, host: string) {
  return (path: string, headers: OutgoingHttpHeaders = {}): Promise<OwnAnswer> =>
    new Promise((resolve, reject) => {
      const own = { "x-internal-key": internalKey(), "accept-encoding": "identity" };
      const asked = request(
        { host, port, path, timeout: 5_000, headers: { ...headers, ...own } },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part) => parts.push(part));
          answer.on("error", reject);
          answer.on("end", () => {
            const { statusCode: status = 0, headers } = answer;
            resolve({ status, headers, body: Buffer.concat(parts) });
          });
        },
      );
      asked.on("timeout", () => asked.destroy(new Error(`${path} does not answer`)));
      asked.on("error", reject);
      asked.end();
    });
}
export type ReadOwn = ReturnType<typeof readOwn>;
