import { expect, test } from "vitest";
import { listAddress } from "@/components/editor/list/list-address";

test("the address of a list says what it shows and nothing else", () => {
  expect(listAddress({ words: "" })).toBe("/editor");
  expect(listAddress({ words: " rail & sea ", state: "live with changes" })).toBe(
    "/editor?state=live+with+changes&words=rail+%26+sea",
  );
  expect(listAddress({ words: "", older: "id" })).toBe("/editor?older=id");
});
