import { request as requestPlain } from "node:http";
import { type RequestOptions, request as requestSecure } from "node:https";
import { isIP } from "node:net";
import { isPublicAddress, PrivateAddress, publicLookup } from "./public-address";

type Options = {
  stopping?: AbortSignal;
  /** Milliseconds for each request, */
  patience?: number;
  /** and for all of them. */
  wholePatience?: number;
  /** For tests, whose servers are on this machine. */
  isAllowed?: (address: string) => boolean;
  ports?: number[] | "any";
};

/** This server reaches nobody: that says nothing of a link. */
export class Offline extends Error {}

const mostRedirects = 5;

/** These say that somebody is there: who wants no robots, or a reader to sign in, does answer. */
const isThere = (status: number) =>
  status < 400 || [401, 402, 403, 405, 406, 407, 418, 429, 451].includes(status);

/**
 * Tries a link as a reader would follow it. Gives why it counts as silent, in words that follow
 * “a link to … ”; undefined where it answers. Throws `Offline` where nobody can be asked. Nothing but the public internet is ever asked, at
 * each step of a redirection anew; of an answer only its head is read.
 */
export async function tryLink(href: string, options: Options = {}): Promise<string | undefined> {
  let url = new URL(href);
  const { patience = 10_000, wholePatience = 60_000 } = options;
  const ends = performance.now() + wholePatience;
  for (let step = 0; step <= mostRedirects; step++) {
    const refused = refusal(url, options);
    if (refused) return refused;
    const left = ends - performance.now();
    if (left <= 0) return tooSlow;
    const answer = await answerOf(url, {
      ...options,
      patience: Math.min(patience, Math.ceil(left / 2)),
    });
    if ("why" in answer) return answer.why;
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location) {
      if (!URL.canParse(location, url)) return "leads on to an address that is none";
      url = new URL(location, url);
      continue;
    }
    return isThere(status) ? undefined : `answers ${status}`;
  }
  return "leads on and on to other addresses";
}

const tooSlow = "does not answer in time";

type Answer = { status: number; location: string | undefined } | { why: string };

type Asking = Options & { patience: number };

/** Asked for its head alone; whoever knows no such question is asked as by a browser. */
async function answerOf(url: URL, options: Asking): Promise<Answer> {
  const head = await ask(url, "HEAD", options);
  const isFinal = "status" in head && (head.status < 400 || head.status === 429);
  return isFinal ? head : ask(url, "GET", options);
}

function refusal(url: URL, { isAllowed = isPublicAddress, ports = [80, 443] }: Options) {
  if (url.protocol !== "https:" && url.protocol !== "http:") return "leads on to no web page";
  // A literal address is connected to without a look-up.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !isAllowed(host)) return notPublic;
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (ports !== "any" && !ports.includes(port)) return "names a port that is not tried";
}

const notPublic = "leads into a private network, where readers cannot go";

function ask(url: URL, method: "HEAD" | "GET", options: Asking): Promise<Answer> {
  const { stopping, patience, isAllowed } = options;
  const deadline = AbortSignal.timeout(patience);
  const settings: RequestOptions = {
    method,
    signal: stopping ? AbortSignal.any([deadline, stopping]) : deadline,
    lookup: publicLookup(isAllowed),
    agent: false,
    maxHeaderSize: 16_384,
    headers: {
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
      "accept-language": "*",
      "user-agent": "Mozilla/5.0 (compatible; ChinaDailyBrief link check)",
    },
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? requestSecure : requestPlain)(url, settings);
    request.on("response", (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      // The server stops: the link was not tried.
      if (stopping?.aborted) return reject(error);
      if (isOffline(error)) return reject(new Offline("no name is found", { cause: error }));
      resolve({ why: deadline.aborted ? tooSlow : whyOf(error) });
    });
    request.end();
  });
}

function isOffline({ code = "" }: NodeJS.ErrnoException): boolean {
  return ["EAI_AGAIN", "ENETUNREACH", "ENETDOWN"].includes(code);
}

function whyOf(error: NodeJS.ErrnoException): string {
  if (error instanceof PrivateAddress) return notPublic;
  const code = error.code ?? "";
  if (code === "ENOTFOUND") return "names a site that is not there";
  if (/CERT|TLS|SSL|ALTNAME|SELF_SIGNED|UNABLE_TO_/.test(code)) return "is not safely encrypted";
  return "does not answer";
}
