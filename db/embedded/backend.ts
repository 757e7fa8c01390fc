import { createServer, type Server, type Socket } from "node:net";
import type { PGlite } from "@electric-sql/pglite";
import { type Unit, UnitReader } from "./units";

/** As PostgreSQL's idle_in_transaction_session_timeout: who forgets a transaction does not stop the others. */
const longestIdleTransaction = 30_000;

/**
 * Serves one PGlite to many connections. PGlite is a single session, so a unit of one client runs
 * whole before the next one's, and whoever has a transaction open keeps the session until its end.
 * (@electric-sql/pglite-socket 0.2.17 queues single messages: two clients that wait for a third's
 * transaction then overwrite each other's unnamed statement, and one is given the other's rows.)
 *
 * `broken` is called when PGlite itself fails, after which nothing more may be asked of it.
 */
export function servePglite(pglite: PGlite, broken: (error: unknown) => void): Backend {
  const sockets = new Set<Socket>();
  const waiting: { socket: Socket; unit: Unit }[] = [];
  let holder: Socket | undefined;
  let pumping = false;
  let forgotten: NodeJS.Timeout | undefined;
  let stopped = false;

  function pump() {
    if (pumping || stopped) return;
    pumping = true;
    // One unit a turn, so that the process hears its other sockets in between.
    setImmediate(() => {
      pumping = false;
      if (stopped) return;
      const next = holder ? waiting.findIndex(({ socket }) => socket === holder) : 0;
      const [turn] = next < 0 ? [] : waiting.splice(next, 1);
      if (!turn) return;
      run(turn.socket, turn.unit);
      if (waiting.length > 0) pump();
    });
  }

  function run(socket: Socket, unit: Unit) {
    clearTimeout(forgotten);
    try {
      const answer = pglite.execProtocolRawSync(readsFromClient(unit) ? refusal : unit.bytes);
      if (socket.writable) socket.write(answer);
      // After a Flush the unnamed statement is still the client's, until its Sync.
      holder = pglite.isInTransaction() || unit.kind === "flush" ? socket : undefined;
    } catch (error) {
      if (unit.kind === "startup") socket.destroy();
      else broken(error);
      return;
    }
    if (holder) forgotten = setTimeout(() => leave(socket), longestIdleTransaction);
  }

  /** Rolls back what a client left open and lets the others in. */
  function leave(socket: Socket) {
    sockets.delete(socket);
    if (stopped) return;
    for (let i = waiting.length - 1; i >= 0; i--)
      if (waiting[i]?.socket === socket) waiting.splice(i, 1);
    if (holder === socket) {
      clearTimeout(forgotten);
      holder = undefined;
      try {
        pglite.execProtocolRawSync(sync);
        if (pglite.isInTransaction()) pglite.execProtocolRawSync(rollback);
      } catch (error) {
        broken(error);
        return;
      }
    }
    socket.destroy();
    pump();
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    const reader = new UnitReader();
    socket.on("data", (chunk) => {
      try {
        for (const unit of reader.read(chunk)) {
          if (unit.kind === "encryption") socket.write("N");
          else if (unit.kind === "cancel" || unit.kind === "terminate") socket.end();
          else waiting.push({ socket, unit });
        }
      } catch {
        socket.destroy();
      }
      pump();
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => leave(socket));
  });

  return {
    server,
    stop() {
      stopped = true;
      clearTimeout(forgotten);
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

export type Backend = {
  server: Server;
  /** Cuts every connection; PGlite may be closed after it. */
  stop(): void;
};

/** PGlite has no way to wait for the client in the middle of a statement, and ends if it is asked to. */
function readsFromClient({ bytes }: Unit): boolean {
  const type = bytes[0];
  if (type !== 0x50 && type !== 0x51) return false;
  return /\bcopy\b[^;]*\bfrom\s+stdin\b/i.test(
    bytes.toString("latin1", 5, bytes.readInt32BE(1) + 1),
  );
}

function query(sql: string): Buffer {
  const message = Buffer.from(`Q\0\0\0\0${sql}\0`, "latin1");
  message.writeInt32BE(message.length - 1, 1);
  return message;
}

const refusal = query(
  "do $$ begin raise feature_not_supported using message = 'the embedded database cannot COPY FROM STDIN'; end $$",
);
const rollback = query("ROLLBACK");
const sync = Buffer.from("S\0\0\0\x04", "latin1");
