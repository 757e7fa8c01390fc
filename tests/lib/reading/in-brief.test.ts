import { expect, test } from "vitest";
import { docFromParagraphs } from "@/lib/content/document";
import { inBrief } from "@/lib/reading/in-brief";

const body = (...paragraphs: string[]) => docFromParagraphs(paragraphs, (index) => `p${index}`);
const takeaways = [{ id: "t", text: "The point.", blocks: [] }];

test("an article is told by its dek, else its first takeaway, else the beginning of its report", () => {
  const report = body("", "The report.", "More.");
  expect(inBrief({ dek: "About it.", takeaways, body: report })).toBe("About it.");
  expect(inBrief({ dek: " ", takeaways, body: report })).toBe("The point.");
  expect(inBrief({ dek: "", takeaways: [], body: report })).toBe("The report.");
  expect(inBrief({ dek: "", takeaways: [], body: body("") })).toBe("");
});

test("a long report is cut between words, a Chinese one between characters", () => {
  const english = inBrief({ dek: "", takeaways: [], body: body("word ".repeat(100)) });
  expect(english).toMatch(/^(word )+word…$/);
  const chinese = inBrief({ dek: "", takeaways: [], body: body("𠮷".repeat(300)) });
  expect(chinese).toMatch(/^𠮷+…$/u);
  for (const text of [english, chinese]) expect(text.length).toBeLessThanOrEqual(200);
});
