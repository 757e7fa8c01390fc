import { expect, test } from "vitest";
import { mostBytes } from "@/lib/media/limits";
import { readUpload } from "@/lib/media/read-upload";

const address = "http://localhost/editor/pictures";

function form(file: Blob | string, name = "舰.jpg"): Request {
  const body = new FormData();
  if (typeof file === "string") body.set("file", file);
  else body.set("file", file, name);
  return new Request(address, { method: "POST", body });
}

/** A body sent in pieces, without saying its length. */
function pieces(piece: Uint8Array, most: number) {
  const sent = { count: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent.count === most) return controller.close();
      sent.count += 1;
      controller.enqueue(piece);
    },
  });
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const request = new Request(address, {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit);
  return { request, sent };
}

test("the file of a form is read with its name", async () => {
  expect(await readUpload(form(new Blob(["picture"])))).toEqual({
    bytes: Buffer.from("picture"),
    name: "舰.jpg",
  });
});

test("a file of exactly the limit is read, one byte more is refused", async () => {
  const read = (size: number) => readUpload(form(new Blob([Buffer.alloc(size)])));
  expect(await read(mostBytes)).toMatchObject({ name: "舰.jpg" });
  expect(await read(mostBytes + 1)).toMatchObject({ status: 413 });
});

test("a body that says it is too long is refused unread", async () => {
  const { request, sent } = pieces(new Uint8Array(10), 10);
  request.headers.set("content-length", String(mostBytes * 2));
  expect(await readUpload(request)).toMatchObject({ status: 413 });
  expect(sent.count).toBeLessThan(3);
});

test("a body that turns out too long is read no further", async () => {
  const { request, sent } = pieces(new Uint8Array(1024 * 1024), 1000);
  expect(await readUpload(request)).toMatchObject({ status: 413 });
  expect(sent.count).toBeLessThan(25);
});

test.each([
  ["not a form", new Request(address, { method: "POST", body: "x" }), 415],
  ["no body", new Request(address, { method: "POST" }), 415],
  ["a form without a file", form("words"), 400],
  ["a form that is cut off", pieces(new TextEncoder().encode("--x\r\nContent"), 1).request, 400],
])("%s is refused in words", async (_, request, status) => {
  expect(await readUpload(request)).toEqual({ status, error: expect.stringMatching(/\.$/) });
});
