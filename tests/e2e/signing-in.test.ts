import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noViolations } from "./axe";
import { openPage } from "./browser";
import { type Publication, startPublication } from "./publication";

/** One journey through one publication: each test goes on where the last one stopped. */
let site: Publication;
beforeAll(async () => {
  site = await startPublication();
});
afterAll(() => site?.remove());

const ada = { name: "Ada Lovelace", email: "ada@example.org" };
let password = "blue tractor seventh cloud";

async function fillIn(page: Page, fields: Record<string, string>, submit: string) {
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value);
  await page.getByRole("button", { name: submit, exact: true }).click();
}

/** `npm run people` beside the running publication. */
async function people(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["lib/commands/people.mjs", ...args],
    { env: site.environment },
  );
  return stdout;
}

const at = (page: Page, path: string) => page.waitForURL(`${site.url}${path}`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("name"));

test("the first link creates the administrator, who is at the desk at once", async () => {
  const link = site.firstAdministratorLink ?? "";
  expect(link).toContain(`${site.url}/welcome/`);
  const page = await openPage();
  await page.goto(link);
  await noViolations(page);

  await fillIn(page, { ...ada, password: "Password2026!!" }, "Create account");
  await page.getByText("one of the first that anybody would guess").waitFor();
  expect(await page.inputValue("[name=name]")).toBe(ada.name);
  expect(await page.inputValue("[name=email]")).toBe(ada.email);
  expect(await page.inputValue("[name=password]")).toBe("");
  await expect.poll(() => focused(page)).toBe("password");
  await noViolations(page);

  await fillIn(page, { password }, "Create account");
  await at(page, "/editor");
  page.noErrors();

  await page.goto(link);
  await page.getByRole("heading", { name: "This link has ended" }).waitFor();
  await noViolations(page);
});

test("the cookie is a random name of a row, closed to scripts and to other sites", async () => {
  const page = await openPage();
  await page.goto(`${site.url}/sign-in`);
  await fillIn(page, { email: ada.email, password }, "Sign in");
  await at(page, "/editor");
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name).sort()).toEqual(["desk-device", "desk-session"]);
  expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === "Lax")).toBe(true);
  expect(cookies.find(({ name }) => name === "desk-session")?.value).toMatch(/^[\w-]{43}$/);
});

test("somebody not signed in is sent to sign in, told what is wrong, and taken to the page asked for", async () => {
  const page = await openPage();
  await page.goto(`${site.url}/editor/account?from=mail&to=desk`);
  await at(page, "/sign-in?next=%2Feditor%2Faccount%3Ffrom%3Dmail%26to%3Ddesk");
  await noViolations(page);
  await fillIn(page, { email: ada.email, password: "wrong" }, "Sign in");
  await page.getByText("do not go together").waitFor();
  expect(await page.inputValue("[name=email]")).toBe(ada.email);
  await expect.poll(() => focused(page)).toBe("password");
  await noViolations(page);
  await fillIn(page, { password }, "Sign in");
  await at(page, "/editor/account?from=mail&to=desk");
  await noViolations(page);
  page.noErrors();
});

test("all of it works without JavaScript", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}/editor/account`);
  await fillIn(page, { email: ada.email, password: "wrong" }, "Sign in");
  await page.getByText("do not go together").waitFor();
  expect(await page.inputValue("[name=email]")).toBe(ada.email);
  expect(await page.locator("[autofocus]").getAttribute("name")).toBe("password");
  await fillIn(page, { password }, "Sign in");
  await at(page, "/editor/account");
  await fillIn(page, { name: "" }, "Save name");
  await fillIn(page, { name: "Ada King" }, "Save name");
  await page.getByText("Saved.").waitFor();
  const next = "green tractor seventh cloud";
  await fillIn(page, { current: "wrong", password: next }, "Change password");
  await page.getByText("This is not your current password.").waitFor();
  await fillIn(page, { current: password, password: next }, "Change password");
  await page.getByText("You are signed out everywhere else.", { exact: false }).first().waitFor();
  password = next;
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await at(page, "/sign-in");
  await page.goto(`${site.url}/editor`);
  await at(page, "/sign-in?next=%2Feditor");
});

test("signing in stays on this site, whatever its address asks for", async () => {
  const page = await openPage();
  const asking = (next: string) => `${site.url}/sign-in?${new URLSearchParams({ next })}`;
  await page.goto(asking("/\t/evil.example"));
  await fillIn(page, { email: ada.email, password }, "Sign in");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  expect(page.url()).toBe(`${site.url}/editor`);
  for (const next of ["//evil.example", "/\\evil.example", "/editor/..//evil.example"]) {
    await page.goto(asking(next));
    expect(page.url()).toBe(`${site.url}/editor`);
  }
});

test("signing out everywhere ends every session, here and elsewhere", async () => {
  const [here, there] = [await openPage(), await openPage()];
  for (const page of [here, there]) {
    await page.goto(`${site.url}/editor/account`);
    await fillIn(page, { email: ada.email, password }, "Sign in");
    await at(page, "/editor/account");
  }
  await here.getByText("this one").waitFor();
  await here.getByRole("button", { name: "Sign out everywhere" }).click();
  await here.waitForURL(/\/sign-in/);
  await there.goto(`${site.url}/editor`);
  await at(there, "/sign-in?next=%2Feditor");
});

test("one of somebody's sessions can be ended from another", async () => {
  const [here, there] = [await openPage(), await openPage()];
  for (const page of [there, here]) {
    await page.goto(`${site.url}/editor/account`);
    await fillIn(page, { email: ada.email, password }, "Sign in");
    await at(page, "/editor/account");
  }
  await here.getByRole("button", { name: /^Sign out .* on / }).click();
  await here.getByRole("button", { name: /^Sign out .* on / }).waitFor({ state: "detached" });
  await there.goto(`${site.url}/editor`);
  await at(there, "/sign-in?next=%2Feditor");
  await here.goto(`${site.url}/editor`);
  expect(here.url()).toBe(`${site.url}/editor`);
});

test("the form says how long to wait after too many wrong passwords", async () => {
  const page = await openPage();
  await page.goto(`${site.url}/sign-in`);
  for (let i = 0; i < 5; i++) {
    await fillIn(page, { email: "nobody@example.org", password: `wrong ${i}` }, "Sign in");
    await page.getByText("do not go together").waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("[name=password]")?.value === "",
    );
  }
  await fillIn(page, { email: "nobody@example.org", password: "wrong again" }, "Sign in");
  await page.getByText(/Too many attempts\. Wait \d+ seconds/).waitFor();
});

test("next-auth's own routes, which would go round the form, are not there", async () => {
  for (const path of ["callback/password", "callback/credentials", "signin", "session", "csrf"]) {
    const address = `${site.url}/api/auth/${path}`;
    const body = new URLSearchParams({ email: ada.email, password });
    const posted = await fetch(address, { method: "POST", body });
    expect([path, posted.status]).toEqual([path, 404]);
    expect(posted.headers.get("set-cookie")).toBeNull();
    expect((await fetch(address)).status).toBe(404);
  }
});

test("what is posted without a session reaches the guards instead of being sent away", async () => {
  const get = await fetch(`${site.url}/editor`, { redirect: "manual" });
  expect(get.status).toBe(307);
  expect(get.headers.get("location")).toMatch(/\/sign-in\?next=%2Feditor$/);
  const body = new FormData();
  const posted = await fetch(`${site.url}/editor/pictures`, {
    method: "POST",
    body,
    headers: { origin: site.url },
    redirect: "manual",
  });
  expect(posted.status).toBe(401);
});

test("somebody added from the command line sets their password by a link, and is out once disabled", async () => {
  const said = await people(
    "add",
    "--email",
    "grace@example.org",
    "--name",
    "Grace Hopper",
    "--role",
    "writer",
  );
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(said.match(/http\S+\/welcome\/\S+/)?.[0] ?? "");
  await page.getByRole("heading", { name: "Welcome, Grace Hopper" }).waitFor();
  await fillIn(page, { password: "GraceHopper1906" }, "Set password");
  await page.getByText("little more than a name").waitFor();
  await fillIn(page, { password: "seven nanoseconds of wire" }, "Set password");
  await at(page, "/editor");
  await page.getByText("Grace Hopper").first().waitFor();
  await people("disable", "--email", "grace@example.org");
  await page.goto(`${site.url}/editor`);
  await at(page, "/sign-in?next=%2Feditor");
});

test("pages with a token tell nobody their address, and are in no index and no log", async () => {
  const token = "a-token-that-nobody-was-given";
  const page = await fetch(`${site.url}/welcome/${token}`);
  expect(page.headers.get("referrer-policy")).toBe("strict-origin");
  expect(page.headers.get("x-robots-tag")).toContain("noindex");
  expect(page.headers.get("cache-control")).toContain("no-store");
  expect(site.output()).not.toContain(token);
});
