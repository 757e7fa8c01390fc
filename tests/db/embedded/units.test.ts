import { expect, test } from "vitest";
import { type Unit, UnitReader } from "@/db/embedded/units";

const message = (type: string, body = "") => {
  const bytes = Buffer.from(`${type}\0\0\0\0${body}`, "latin1");
  bytes.writeInt32BE(bytes.length - 1, 1);
  return bytes;
};
const untyped = (code: number, body = "") => {
  const bytes = Buffer.from(`\0\0\0\0\0\0\0\0${body}`, "latin1");
  bytes.writeInt32BE(bytes.length, 0);
  bytes.writeInt32BE(code, 4);
  return bytes;
};
const startup = untyped(196_608, "user\0postgres\0\0");
const extended = [message("P", "\0select 1\0"), message("B", "\0\0"), message("E"), message("S")];

const kinds = (units: Unit[]) => units.map(({ kind }) => kind);

test("an extended query is one unit, up to its Sync", () => {
  const units = new UnitReader().read(Buffer.concat([startup, ...extended, message("Q", "x\0")]));
  expect(kinds(units)).toEqual(["startup", "query", "query"]);
  expect(units[1]?.bytes).toEqual(Buffer.concat(extended));
});

test("however the bytes are cut on their way, the units are the same", () => {
  const all = Buffer.concat([untyped(80_877_103), startup, ...extended, ...extended, message("X")]);
  const whole = new UnitReader().read(all);
  expect(kinds(whole)).toEqual(["encryption", "startup", "query", "query", "terminate"]);
  for (const size of [1, 2, 3, 7, 20]) {
    const reader = new UnitReader();
    const units: Unit[] = [];
    for (let i = 0; i < all.length; i += size)
      units.push(...reader.read(all.subarray(i, i + size)));
    expect(units).toEqual(whole);
  }
});

test("what is no message is refused", () => {
  expect(() => new UnitReader().read(Buffer.from("GET / HTTP/1.1\r\n\r\n"))).toThrow();
  const reader = new UnitReader();
  reader.read(startup);
  expect(() => reader.read(Buffer.from("Q\0\0\0\x01"))).toThrow();
});
