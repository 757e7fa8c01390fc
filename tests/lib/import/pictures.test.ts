import { expect, test } from "vitest";
import { pictureFinder } from "@/lib/import/pictures";

test("a picture is a file: a device that never ends, or a folder, is refused", async () => {
  const find = pictureFinder("/", async () => ({ id: "kept", width: 1, height: 1 }));
  for (const picture of ["/dev/zero", "dev/tty", "/", "nowhere.webp"]) {
    expect(await find(picture)).toMatchObject({ refused: expect.stringContaining("no readable") });
  }
});
