import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** A mail server that takes every mail, as raw as it came; while `refuses` is set, none. */
export async function startMailServer() {
  const mails: string[] = [];
  const state = { refuses: false };
  const server = createServer((socket) => {
    let data: string | undefined;
    let rest = "";
    socket.setEncoding("utf8");
    socket.on("error", () => {});
    socket.write("220 here\r\n");
    socket.on("data", (chunk) => {
      rest += chunk;
      for (let end = rest.indexOf("\r\n"); end !== -1; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (data === undefined) {
          if (/^DATA/i.test(line)) data = "";
          const said = /^DATA/i.test(line)
            ? "354 go on"
            : /^QUIT/i.test(line)
              ? "221 bye"
              : "250 ok";
          socket.write(state.refuses && /^MAIL/i.test(line) ? "451 later\r\n" : `${said}\r\n`);
        } else if (line === ".") {
          mails.push(data);
          data = undefined;
          socket.write("250 taken\r\n");
        } else data += `${line.replace(/^\./, "")}\n`;
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    state,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
