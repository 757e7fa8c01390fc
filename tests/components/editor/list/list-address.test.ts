import { expect, test } from "vitest";
import { isNarrowed, listAddress, listQuery } from "@/components/editor/list/list-address";

test("the address of a list says what it shows and nothing else", () => {
  expect(listAddress({})).toBe("/editor");
  expect(listAddress({ words: " ", mine: false, state: undefined })).toBe("/editor");
  expect(listAddress({ words: " rail & sea ", state: "live with changes" })).toBe(
    "/editor?state=live+with+changes&words=rail+%26+sea",
  );
  expect(listAddress({ view: "changed", since: "week", older: "id" })).toBe(
    "/editor?view=changed&since=week&older=id",
  );
  expect(listQuery({ topic: "t", mine: true })).toBe("topic=t&mine=yes");
});

test("a view is not narrowed; what was typed or chosen narrows it", () => {
  expect(isNarrowed({ view: "all", words: " " })).toBe(false);
  expect(isNarrowed({ words: "rail" })).toBe(true);
  expect(isNarrowed({ mine: true })).toBe(true);
});
