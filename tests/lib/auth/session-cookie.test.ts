import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgresql://unused");
  vi.stubEnv("AUTH_SECRET", "the secret of the tests, never used elsewhere");
});
afterEach(() => vi.unstubAllEnvs());

async function cookiesAt(siteUrl: string) {
  vi.stubEnv("SITE_URL", siteUrl);
  const { sessionCookie } = await import("@/lib/auth/session-cookie");
  const { deviceCookie } = await import("@/lib/auth/known-device");
  return [sessionCookie(), deviceCookie()];
}

const kept = { httpOnly: true, sameSite: "lax", path: "/" };

test("over HTTPS the cookies are Secure and bound to this host", async () => {
  for (const { name, options } of await cookiesAt("https://brief.example")) {
    expect(name).toMatch(/^__Host-/);
    expect(options).toMatchObject({ ...kept, secure: true });
    expect(options).not.toHaveProperty("domain");
  }
});

test("over plain HTTP, on one's own machine, they can be set all the same", async () => {
  for (const { name, options } of await cookiesAt("http://localhost:3000")) {
    expect(name).not.toMatch(/^__/);
    expect(options).toMatchObject({ ...kept, secure: false });
  }
});
