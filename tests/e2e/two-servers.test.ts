import { afterAll, expect, test, vi } from "vitest";
import { onPostgreSQL } from "../on-postgresql";
import { addPerson, atDesk, field, publish, saved } from "./desk";
import { newDataDir, onServer, type Publication, startPublicationIn } from "./publication";

const postgresql = process.env.TEST_DATABASE_URL;
const patience = { timeout: 30_000 };

test.runIf(postgresql)(
  "two servers that start at once on one empty PostgreSQL are one publication",
  async () => {
    const { url, remove } = await onPostgreSQL(postgresql ?? "");
    const shared = {
      ...onServer(url),
      SITE_URL: "http://localhost:3000",
    };
    const [one, other] = await Promise.all([
      startPublicationIn(await newDataDir(), { env: shared }),
      startPublicationIn(await newDataDir(), { env: shared }),
    ]);
    running.push(one, other);
    const read = async (server: Publication) => (await fetch(new URL("/", server.url))).text();
    for (const server of [one, other]) expect(await read(server)).toContain("Security First");

    await addPerson(one, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
    const page = await atDesk(one, "lin@example.org");
    await page
      .getByRole("link", { name: /^Security First/ })
      .first()
      .click();
    await field(page, "Title").fill("Told on both servers");
    await saved(page);
    await publish(page, "Publish changes");
    expect(await read(one)).toContain("Told on both servers");
    await vi.waitFor(async () => {
      expect(await read(other)).toContain("Told on both servers");
    }, patience);

    // Signed in on one is signed in on the other; signed out there is signed out here.
    const { hostname } = new URL(other.url);
    const [session] = (await page.context().cookies()).filter(({ domain }) => domain === hostname);
    expect(session).toBeDefined();
    await page.goto(`${other.url}/editor`);
    await page.getByRole("link", { name: "Told on both servers" }).first().waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(/\/sign-in/);
    await page.goto(`${one.url}/editor`);
    expect(new URL(page.url()).pathname).toBe("/sign-in");

    for (const server of running.splice(0)) await server.remove();
    await remove();
  },
);

const running: Publication[] = [];
afterAll(async () => {
  for (const server of running) await server.remove();
});
