import { expect, test } from "vitest";
import { rankRelated } from "@/lib/content/related/rank-related";
import { subjectOf } from "@/lib/content/related/subject";

function story(id: string, title: string, dek: string) {
  const subject = subjectOf({ title, dek, takeaways: [], analysis: [], body: [] });
  return { id, subject, topicIds: [], at: undefined };
}

/** Of a publication that has these articles alone, where every word is rare. */
function reasons(one: string, other: string) {
  const archive = { articles: 9, documents: new Map<string, number>() };
  const ranked = rankRelated(story("a", "", one), [story("b", "", other)], archive);
  return ranked.map((related) => related.reasons.words);
}

test("in a young publication too, what two articles share is no word that only joins others", () => {
  expect(reasons("Not all of the snow is here.", "The sea is not what it was.")).toEqual([]);
  expect(reasons("The snow is not here in Tibet.", "What is not told of Tibet.")).toEqual([
    ["Tibet"],
  ]);
});

test("a name and a number are reasons, whatever word they look like", () => {
  expect(reasons("All praise the WHO for 1,318 tests.", "What 318 tests tell the WHO.")[0]).toEqual(
    expect.arrayContaining(["WHO", "318"]),
  );
});
