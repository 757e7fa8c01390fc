import { expect, test } from "vitest";
import { checkOpinionWords } from "@/lib/content/checks/opinion-words";
import { reporting, said } from "./a-content";

const told = (report: string) => said(checkOpinionWords, reporting("", report));

test("words of judgement in the report are shown once each, but not where they are quoted", () => {
  const report = "Beijing must act. It clearly must.\nHe said: “They should not.”";
  expect(told(report)).toEqual([expect.stringContaining("(“must”, “clearly”)")]);
  expect(told("The mustard clearing is shoulder high.")).toEqual([]);
});
