import { expect, test } from "vitest";
import { defaultSettings, Settings } from "@/lib/content/settings";

test("what was stored before a setting was thought of is still whole", () => {
  expect(Settings.parse({ name: "The Harbour Post" })).toEqual({
    ...defaultSettings,
    name: "The Harbour Post",
  });
});

test.each([
  ["an empty name", { name: " " }],
  ["a zone that does not exist", { timeZone: "Mars/Olympus" }],
  ["a language that is none", { language: "not a language" }],
  ["a colour that is none", { accent: "red;}" }],
  ["a footer link that runs", { footerLinks: [{ label: "x", url: "javascript:alert(1)" }] }],
  ["a hub that is no web address", { hubs: ["file:///etc/passwd"] }],
  ["an about page outside the schema", { about: { type: "doc", content: [{ type: "script" }] } }],
])("%s is refused", (_, value) => {
  expect(Settings.safeParse(value).success).toBe(false);
});

test("a hub's address is of the web, and carries no password", () => {
  const read = (hub: string) => Settings.safeParse({ hubs: [hub] }).success;
  for (const hub of [
    "https://hub.example",
    "http://hub.example:8080/a?b=c@d",
    "https://a.example/@b",
  ])
    expect(read(hub), hub).toBe(true);
  for (const hub of ["ftp://hub.example/", "hub.example", "https://ann:secret@hub.example/", ""])
    expect(read(hub), hub).toBe(false);
});
