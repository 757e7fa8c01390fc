import type { Server } from "node:http";
import type { Duplex } from "node:stream";

/** Milliseconds. */
const patience = 5_000;

/**
 * Knows which of a server's connections somebody waits at. `close` takes no more, ends the others
 * at once, such as those that browsers open beforehand, and these when they have been answered, or
 * after five seconds.
 */
export function connectionsOf(server: Server): { close(): Promise<void> } {
  const waiting = new Map<Duplex, number>();
  let closing = false;
  const settle = (socket: Duplex) => {
    if (closing && waiting.get(socket) === 0) socket.destroy();
  };
  server.on("connection", (socket) => {
    waiting.set(socket, 0);
    socket.once("close", () => waiting.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    waiting.set(socket, (waiting.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const before = waiting.get(socket);
      if (before === undefined) return;
      waiting.set(socket, before - 1);
      settle(socket);
    });
  });
  return {
    async close() {
      closing = true;
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of waiting.keys()) settle(socket);
      const giveUp = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(giveUp);
    },
  };
}
