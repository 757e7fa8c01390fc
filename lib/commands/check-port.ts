import { once } from "node:events";
import { createServer } from "node:net";
import { Stop } from "./or-exit";

/** Sees that the port can be had, before anything else is begun; throws Stop with what to do. */
export async function checkPort({ HOST, PORT }: { HOST: string; PORT: number }): Promise<void> {
  const server = createServer().listen(PORT, HOST);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new Stop(`Port ${PORT} is in use: set PORT to another.`);
    if (code === "EACCES") throw new Stop(`Port ${PORT} is not allowed: set PORT to another.`);
    throw new Stop(`HOST ${HOST} and PORT ${PORT} cannot be listened on: ${message}`);
  }
  server.close();
  await once(server, "close");
}
