import type { Socket } from "node:net";

/** Calls `heard` with each line of JSON that arrives; whoever sends something else is cut off. */
export function onLines(socket: Socket, heard: (message: unknown) => void): void {
  let rest = "";
  socket.setEncoding("utf8");
  socket.on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    try {
      for (const line of lines) heard(JSON.parse(line));
    } catch (error) {
      socket.destroy(error as Error);
    }
  });
}

export function sendLine(socket: Socket, message: unknown): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}
