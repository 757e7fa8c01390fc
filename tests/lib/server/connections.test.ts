import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { connectionsOf } from "@/lib/server/connections";

async function serving(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response));
  const connections = connectionsOf(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => server.closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const open = async () => {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return socket;
  };
  return { server, connections, open };
}

test("a connection at which nothing was asked, or all is answered, is ended at once", async () => {
  const { connections, open } = await serving((response) => response.end("answered"));
  const unused = await open();
  const kept = await open();
  kept.write("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
  await once(kept, "data");
  const ended = [unused, kept].map((socket) => once(socket.resume(), "close"));
  const started = performance.now();
  await connections.close();
  await Promise.all(ended);
  expect(performance.now() - started).toBeLessThan(4_000);
});

test("what is being answered is answered to its end", async () => {
  let answer = () => {};
  const { connections, open } = await serving((response) => {
    response.write("first ");
    answer = () => response.end("last");
  });
  const socket = await open();
  let heard = "";
  socket.on("data", (data) => {
    heard += data;
  });
  socket.write("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
  await once(socket, "data");
  const closed = connections.close();
  setTimeout(answer, 50);
  await closed;
  await once(socket, "close");
  expect(heard).toContain("last");
});
