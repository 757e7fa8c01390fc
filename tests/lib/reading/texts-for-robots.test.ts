import { expect, test } from "vitest";
import { defaultSettings } from "@/lib/content/settings";
import { answerText } from "@/lib/http/answer-text";
import { robotsTxt } from "@/lib/reading/robots-txt";
import { securityTxt } from "@/lib/reading/security-txt";

/** Whether robots may read a path, as RFC 9309 asks: the longest rule that its path begins with. */
const allowed = (path: string) => {
  const rules = [...robotsTxt().matchAll(/^(Disallow|Allow): (\S+)$/gm)]
    .filter(([, , start = ""]) => path.startsWith(start))
    .sort(([, , a = ""], [, , b = ""]) => b.length - a.length);
  return rules[0]?.[1] !== "Disallow";
};

test("robots may read every page for readers, pictures and feeds, and nothing of the desk", () => {
  for (const path of ["/", "/articles/a", "/editions/2026-11-23", "/media/a/1.jpeg", "/feed.xml"]) {
    expect(allowed(path), path).toBe(true);
  }
  for (const path of ["/editor", "/editor/articles/1/preview", "/sign-in", "/status/missing"]) {
    expect(allowed(path), path).toBe(false);
  }
  expect(allowed("/search?q=ports")).toBe(false);
  expect(robotsTxt()).toContain("Sitemap: https://brief.example/sitemap.xml\n");
});

const reachable = { ...defaultSettings, contactEmail: "desk@brief.example", language: "zh-Hans" };

test("whom to tell of a weakness: by RFC 9116, each field on its line", () => {
  const text = securityTxt(reachable, new Date("2026-11-23T13:30:00Z")) ?? "";
  expect(text.split("\r\n")).toEqual([
    "Contact: mailto:desk@brief.example",
    "Expires: 2027-06-01T00:00:00.000Z",
    "Preferred-Languages: zh-Hans, en",
    "Canonical: https://brief.example/.well-known/security.txt",
    "",
  ]);
});

test("it ends months ahead of every day, less than a year", () => {
  for (const day of ["2026-01-01", "2026-06-30", "2026-12-31"]) {
    const now = new Date(`${day}T23:59:59Z`);
    const [, end = ""] = /Expires: (\S+)/.exec(securityTxt(reachable, now) ?? "") ?? [];
    const days = (Date.parse(end) - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(150);
    expect(days).toBeLessThan(365);
  }
});

test("nobody is named where nobody can be told", () => {
  expect(securityTxt(defaultSettings)).toBeUndefined();
});

test("what changes with time alone is kept in nobody's memory", async () => {
  const control = async (timely: boolean) =>
    (
      await answerText(new Request("https://brief.example/"), {
        type: "text/plain",
        body: "",
        timely,
      })
    ).headers.get("cache-control");
  expect(await control(true)).toBe("no-cache");
  expect(await control(false)).toBe("public, max-age=0, must-revalidate");
});

test("a text that is known already is not made again", async () => {
  let made = 0;
  const answer = (state: string, headers: Record<string, string> = {}) =>
    answerText(new Request("https://brief.example/", { headers }), {
      type: "text/plain",
      body: { state, make: async () => `text ${++made}` },
    });
  const first = await answer("one");
  expect([first.status, await first.text(), made]).toEqual([200, "text 1", 1]);
  const etag = first.headers.get("etag") ?? "";
  const known = await answer("one", { "if-none-match": etag });
  expect([known.status, await known.text(), made]).toEqual([304, "", 1]);
  expect((await answer("two", { "if-none-match": etag })).status).toBe(200);
});
