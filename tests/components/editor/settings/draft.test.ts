import { expect, test } from "vitest";
import {
  bringTogether,
  draftFrom,
  draftOf,
  sameText,
  settingsIn,
} from "@/components/editor/settings/draft";
import { faultsLeft } from "@/components/editor/settings/faults";
import { defaultSettings, Settings } from "@/lib/content/settings";

const draft = draftOf(defaultSettings);

test("settings come back from the form as they were", () => {
  const settings = Settings.parse({
    ...defaultSettings,
    accent: "#b3261e",
    hubs: ["https://hub.example.org/"],
    profiles: [{ label: "Mastodon", url: "https://example.social/@a" }],
  });
  expect(Settings.parse(settingsIn(draftOf(settings)))).toEqual(settings);
});

test("of the checks only what was changed is kept, with or without JavaScript", () => {
  expect(Settings.parse(settingsIn(draft)).checks).toEqual({});
  const chosen = { ...draft, checks: { ...draft.checks, facts: "stop", deadLinks: "off" } };
  const checks = { facts: "stop", deadLinks: "off" };
  expect(Settings.parse(settingsIn(chosen)).checks).toEqual(checks);
  expect(draftOf({ ...defaultSettings, checks: { facts: "stop" } }).checks.facts).toBe("stop");
  const form = new FormData();
  for (const [name, level] of Object.entries(chosen.checks)) form.set(`checks.${name}`, level);
  expect(Settings.parse(settingsIn(draftFrom(form, draft))).checks).toEqual(checks);
});

test("what a form posts without JavaScript is read, with half addresses made whole", () => {
  const form = new FormData();
  form.set("name", "The Harbour Post");
  form.append("footerLinks.label", "Imprint");
  form.append("footerLinks.url", "example.org/imprint");
  form.append("footerLinks.label", "");
  form.append("footerLinks.url", "");
  const value = settingsIn(draftFrom(form, draft));
  expect(value).toMatchObject({
    name: "The Harbour Post",
    tagline: defaultSettings.tagline,
    footerLinks: [{ label: "Imprint", url: "https://example.org/imprint" }],
  });
});

test("two changes of different parts are both kept, and of the same part neither is lost", () => {
  const mine = { ...draft, name: "Mine", tagline: "My tagline" };
  const theirs = { ...draft, name: "Theirs", accent: "#112233" };
  const together = bringTogether(draft, mine, theirs);
  expect(together.draft).toMatchObject({
    name: "Mine",
    tagline: "My tagline",
    accent: "#112233",
  });
  expect(together).toMatchObject({ torn: ["name"], taken: ["accent"] });
});

test("a fault goes as soon as what it was found in is changed, and no other goes with it", () => {
  const faults = { timeZone: "Not a time zone.", accent: "Not a colour." };
  const sent = { ...draft, timeZone: "Asia/Nowhere", accent: "red" };
  expect(faultsLeft(faults, sent, sent)).toEqual(faults);
  expect(faultsLeft(faults, sent, { ...sent, timeZone: "Asia/Shanghai" })).toEqual({
    accent: "Not a colour.",
  });
});

test("a text whose keys the database has put in another order is the same text", () => {
  const paragraph = { type: "paragraph", attrs: { id: "p1" } } as const;
  const turned = { attrs: { id: "p1" }, type: "paragraph" } as const;
  const one = { ...draft, about: { type: "doc" as const, content: [paragraph] } };
  const other = { ...draft, about: { content: [turned], type: "doc" as const } };
  expect(sameText("about", one, other)).toBe(true);
  expect(sameText("about", one, draft)).toBe(false);
});
