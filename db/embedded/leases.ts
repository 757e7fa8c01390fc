import { createServer, type Server, type Socket } from "node:net";
import { endProcess } from "./end-process";
import { onLines, sendLine } from "./lines";

/** What the database process tells a command: where its socket is, or why there is none. */
export type LeaseAnswer = { directory: string } | { failed: string };
/** What a command tells it: the process that must not outlive the command, or null once that has ended. */
export type LeaseNotice = { child: number | null };

/** How long the database waits for its first command, in milliseconds. */
const patience = 5_000;

/**
 * Counts the commands that use the database by the connections they keep open, which the kernel
 * closes however a command ends. `gone` is called once: when the last has left, or none ever came.
 */
export function serveLeases(gone: () => void): Leases {
  const leases = new Set<Socket>();
  const unused = setTimeout(gone, patience);
  let answer: LeaseAnswer | undefined;

  const server = createServer({ allowHalfOpen: true }, (socket) => {
    clearTimeout(unused);
    leases.add(socket);
    let child: number | null = null;
    onLines(socket, (message) => {
      child = (message as LeaseNotice).child;
    });
    if (answer) sendLine(socket, answer);
    socket.on("error", () => socket.destroy());

    let left = false;
    const leave = async () => {
      if (left) return;
      left = true;
      if (child !== null) await endProcess(child);
      // The last to leave learns from the end of its connection that the database is closed.
      if (leases.size === 1) return gone();
      leases.delete(socket);
      socket.end();
    };
    socket.on("end", leave);
    socket.on("close", leave);
  });

  return {
    server,
    answer(given) {
      answer = given;
      for (const socket of leases) sendLine(socket, given);
    },
    end() {
      for (const socket of leases) socket.end();
    },
  };
}

export type Leases = {
  server: Server;
  /** Answers everybody who waits and everybody who comes. */
  answer(given: LeaseAnswer): void;
  /** Ends the leases that are left. */
  end(): void;
};
