import { createServer } from "node:http";

/** `bare-server.mjs`: answers every request with the bytes and headers that it is sent first, as JSON, on its channel. */
process.once("message", ({ headers, body }) => {
  const bytes = Buffer.from(body, "base64");
  createServer((_, response) => response.writeHead(200, headers).end(bytes)).listen(
    0,
    "127.0.0.1",
    function () {
      process.send?.(this.address().port);
    },
  );
});
