import { expect, test } from "vitest";
import { loggedPath } from "@/lib/server/log";

test.each([
  ["/welcome/secret-token", "/welcome/…"],
  ["/welcome/secret-token/more?x=1", "/welcome/…"],
  ["/sign-in?next=/editor", "/sign-in"],
  ["/articles/a#b", "/articles/a"],
  [undefined, ""],
])("%s is logged as %s", (url, path) => expect(loggedPath(url)).toBe(path));
