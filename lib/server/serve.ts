import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { closeDatabase } from "@/db/client";
import { env } from "@/lib/environment";
import { jobHandlers } from "@/lib/jobs/job-handlers";
import { startJobs } from "@/lib/jobs/start-jobs";
import { feedServer } from "./answer-feed";
import { answerMemory } from "./answer-memory";
import { askAgain } from "./ask-again";
import { clientAddress, trustedProxies } from "./client-address";
import { connectionsOf } from "./connections";
import { errorPages, isDocumentRequest, isErrorPage, readPage, replaceErrors } from "./error-pages";
import { nameForms } from "./etag-forms";
import { expirations } from "./expirations";
import { isInternalKey } from "./internal-key";
import { keepSchedules } from "./keep-schedules";
import { keepSearchIndex } from "./keep-search-index";
import { log } from "./log";
import { logAnswer } from "./log-answer";
import { logFaults } from "./log-faults";
import { makePreviews } from "./make-previews";
import { namesNothing } from "./names-nothing";
import { readOwn } from "./read-own";
import { readablePath } from "./readable-path";
import { refuseSearch, searchLimiter } from "./search-limits";
import { pictureHeaders, securityHeaders } from "./security-headers";
import { expireTagsAt, watchPublications } from "./watch-publications";

export type Serving = {
  /** Where it listens. */
  address: string;
  /** Takes no more requests, lets those under way end, and lets go of the database. */
  close(): Promise<void>;
};

/** Serves the publication at HOST and PORT. Throws where the port is in use. */
export async function serve({ dev }: { dev: boolean }): Promise<Serving> {
  const { HOST, PORT, SITE_URL, TRUSTED_PROXIES, DATABASE_URL } = env();
  if (!dev) logFaults();
  const trusted = trustedProxies(TRUSTED_PROXIES);
  const headers = securityHeaders({ dev, https: SITE_URL.startsWith("https:") });
  const server = createServer();
  const connections = connectionsOf(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = HOST === "0.0.0.0" || HOST === "::" ? "127.0.0.1" : HOST;

  const app = next({
    dev,
    dir: process.cwd(),
    hostname: host,
    port,
    quiet: !dev,
    httpServer: server,
  });
  // Next hears of an early request only once it is prepared; until then it waits.
  const ready = app.prepare().then(() => app.getRequestHandler());
  const read = readOwn(port, host);
  const getPage = readPage(read);
  const memory = answerMemory({ read, expirations });
  const feeds = feedServer();
  const secondsToWait = searchLimiter();

  server.on("request", async (incoming: IncomingMessage, response: ServerResponse) => {
    const started = performance.now();
    // Two wait for its end here, seven and more in Next; all go with it, so none is a leak.
    response.setMaxListeners(20);
    incoming.url = readablePath(incoming.url);
    const requestId = randomUUID();
    response.setHeader("X-Request-Id", requestId);
    response.on("close", () => {
      const milliseconds = Math.round(performance.now() - started);
      logAnswer(incoming, response, { requestId, milliseconds, dev });
    });
    const own = isInternalKey(incoming.headers["x-internal-key"]);
    const feed = feeds.find(incoming, response);
    const document = !feed && !own && isDocumentRequest(incoming);
    if (!feed && !own && !dev) {
      // What is kept says all that it said the first time: the headers below too.
      if (memory.answer(incoming, response)) return;
      if (!document) response.on("finish", () => memory.learn(incoming, response));
    }
    const said = /^\/(media|share)\//.test(incoming.url ?? "")
      ? { ...headers, ...pictureHeaders }
      : headers;
    for (const [name, value] of Object.entries(said)) response.setHeader(name, value);
    const address = clientAddress(
      incoming.socket.remoteAddress,
      incoming.headers["x-forwarded-for"],
      trusted,
    );
    // Never a client's own word: what the application reads here is this server's.
    Object.assign(incoming.headers, { "x-request-id": requestId, "x-client-address": address });
    if (document) replaceErrors(incoming, response, getPage);
    const wait = secondsToWait(incoming.url, address);
    if (wait > 0) return refuseSearch(incoming, response, wait);
    if (!feed && (namesNothing(incoming.url) || (isErrorPage(incoming.url) && !own))) {
      response.statusCode = 404;
      response.end();
      return;
    }
    try {
      if (feed) return await feeds.answer(feed, incoming, response);
      if (document && !dev && (await memory.fetch(incoming, response))) return;
      if (!dev) {
        askAgain(response);
        nameForms(incoming, response);
      }
      await (await ready)(incoming, response);
    } catch (error) {
      log().error({ err: error, requestId }, "threw");
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    }
  });
  await ready;
  // From then on they stand in memory, whatever becomes of the database.
  if (!dev) await Promise.allSettled(errorPages.map(getPage));
  const endWatch = watchPublications((tags) => expireTagsAt(`http://${host}:${port}`, tags));
  const jobs = await startJobs(DATABASE_URL, jobHandlers);
  const endSchedules = keepSchedules();
  const endIndexing = keepSearchIndex();
  const endPreviews = makePreviews();

  return {
    address: `http://${host}:${port}`,
    async close() {
      endWatch();
      feeds.close();
      const scheduled = endSchedules();
      const indexed = endIndexing();
      const previewed = endPreviews();
      await connections.close();
      await scheduled;
      await indexed;
      await previewed;
      await app.close();
      await jobs.stop();
      await closeDatabase();
    },
  };
}
