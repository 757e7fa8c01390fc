import { expect, test } from "vitest";
import { readJsonRequest } from "@/lib/search/json-request";

const read = (query: string) => readJsonRequest(new URLSearchParams(query));

test("a program is told what it left out and what it got wrong", () => {
  expect(read("q=tariffs")).toEqual({ words: "tariffs", sort: "relevance", page: 1, size: 20 });
  expect(read("topic=trade&q=&per_page=100&page=10")).toMatchObject({ size: 100, page: 10 });
  expect(read("")).toMatchObject({ parameter: "q" });
  expect(read("q=x&per_page=101")).toEqual({
    parameter: "per_page",
    message: "must be a whole number from 1 to 100",
  });
  for (const page of ["0", "-1", "1.5", "x", "1001"]) {
    expect(read(`q=x&page=${page}`)).toMatchObject({ parameter: "page" });
  }
  for (const day of ["23.11.2026", "2026-02-30", "0000-01-01", "9999-12-31"])
    expect(read(`q=x&from=${day}`)).toMatchObject({ parameter: "from" });
  expect(read("q=x&sort=best")).toMatchObject({ parameter: "sort" });
  expect(read(`q=${"x".repeat(1_001)}`)).toMatchObject({ parameter: "q" });
  expect(read("q=x&q=y")).toEqual({ parameter: "q", message: "stands twice" });
  expect(read("query=x")).toMatchObject({ parameter: "query" });
});
