import { emptyContent } from "@/lib/content/content";
import type { Doc } from "@/lib/content/document";
import type { Line } from "./line-form";
import { type FindPicture, withPictures } from "./pictures";
import { readAnalysis, readText } from "./read-document";

/** The content that a line says, not checked yet, with notes of the pictures that cannot be had. */
export async function contentOf(said: Line, findPicture: FindPicture) {
  const empty = emptyContent();
  const { title, dek, format, language, noindex } = said;
  const analysis = typeof said.analysis === "string" ? { text: said.analysis } : said.analysis;
  const asWritten = {
    ...{ ...empty, title, dek, language, noindex },
    slug: "",
    hero: said.hero ?? null,
    takeaways: said.takeaways.map((takeaway, index) => ({
      ...{ id: `t${index + 1}`, blocks: [] },
      ...takeaway,
    })),
    analysis: {
      ...empty.analysis,
      ...analysis,
      text:
        typeof analysis?.text === "string"
          ? readAnalysis(analysis.text, format)
          : (analysis?.text ?? empty.analysis.text),
    },
    body: typeof said.body === "string" ? readText(said.body, format, "p") : said.body,
    sources: said.sources.map((source, index) => ({
      ...{ id: `s${index + 1}`, title: "", publisher: "", address: "", date: "", language: "" },
      ...source,
    })),
  };
  const { hero, body, notes } = await withPictures(
    { hero: asWritten.hero, body: asWritten.body as Doc },
    findPicture,
  );
  return { content: { ...asWritten, hero, body }, notes };
}
