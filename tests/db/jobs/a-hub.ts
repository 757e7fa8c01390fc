import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A real hub on a port of its own: what it was told, and how it answers from now on. */
export async function startHub() {
  const told: { type: string | undefined; form: URLSearchParams }[] = [];
  const paths: (string | undefined)[] = [];
  let status = 202;
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = "";
    for await (const part of request) body += part;
    paths.push(request.url);
    if (status === 202) {
      told.push({ type: request.headers["content-type"], form: new URLSearchParams(body) });
    }
    response.writeHead(status, { location: "/elsewhere" }).end("x".repeat(100_000));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hub?key=secret`,
    told: () => told.map(({ form }) => form.get("hub.url") ?? ""),
    requests: told,
    paths,
    answer(with_: number) {
      status = with_;
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
}
