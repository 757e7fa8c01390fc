import { type IncomingMessage, type RequestOptions, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP } from "node:net";
import { isPublicAddress, PrivateAddress, publicLookup } from "@/lib/links/public-address";
import { mostBytes, tooManyBytes } from "./limits";

type Options = {
  /** Milliseconds for all of it. */
  patience?: number;
  /** For tests, whose servers are on this machine. */
  isAllowed?: (address: string) => boolean;
};

export type Fetched = { bytes: Buffer; name: string } | { refused: string };

const mostRedirects = 5;
const notPublic = "The picture stands in a private network. Save it as a file and add that.";
const lost =
  "The picture could not be fetched from where it stands. Save it as a file and add that.";

/**
 * Fetches a picture from the web, for an editor who pasted a page. Nothing but the public
 * internet is asked, at each redirection anew; no more is read than a picture may have.
 */
export async function fetchPicture(address: string, options: Options = {}): Promise<Fetched> {
  const { patience = 20_000, isAllowed = isPublicAddress } = options;
  const deadline = AbortSignal.timeout(patience);
  let url = new URL(address);
  try {
    for (let step = 0; step <= mostRedirects; step++) {
      if (!/^https?:$/.test(url.protocol)) return { refused: lost };
      // A literal address is connected to without a look-up.
      const host = url.hostname.replace(/^\[|\]$/g, "");
      if (isIP(host) && !isAllowed(host)) return { refused: notPublic };
      const answer = await ask(url, deadline, isAllowed);
      const { statusCode = 0, headers } = answer;
      if (statusCode === 200) return await read(answer, url);
      answer.destroy();
      if (statusCode < 300 || statusCode >= 400 || !headers.location) return { refused: lost };
      url = new URL(headers.location, url);
    }
  } catch (error) {
    if (error instanceof PrivateAddress) return { refused: notPublic };
    // A network that fails is the other side's; anything else is a fault of ours.
    if (error instanceof Error && ("code" in error || deadline.aborted)) return { refused: lost };
    throw error;
  }
  return { refused: lost };
}

function ask(
  url: URL,
  signal: AbortSignal,
  isAllowed: (address: string) => boolean,
): Promise<IncomingMessage> {
  const settings: RequestOptions = {
    signal,
    lookup: publicLookup(isAllowed),
    agent: false,
    headers: { accept: "image/*", "user-agent": "Mozilla/5.0 (compatible; ChinaDailyBrief)" },
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? requestSecure : requestPlain)(url, settings);
    request.on("response", resolve);
    request.on("error", reject);
    request.end();
  });
}

async function read(answer: IncomingMessage, url: URL): Promise<Fetched> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += chunk.length;
    if (size > mostBytes) {
      answer.destroy();
      return { refused: tooManyBytes };
    }
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), name: url.pathname.split("/").at(-1) ?? "" };
}
