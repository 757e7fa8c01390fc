import type { Exported } from "@/db/export/list-exported";
import type { Block } from "@/lib/content/document";

/** Says what a picture is called outside; undefined for one that is lost. */
export type NamePicture = (id: string) => Promise<string | undefined>;

/** The line for an article, as `npm run import` reads it; and the pictures that are lost, which it leaves out. */
export async function lineOf(
  article: Exported,
  namePicture: NamePicture,
): Promise<{ line: string; lost: string[] }> {
  const { id, state, content, formerSlugs, published, updated } = article;
  const { slug, title, dek, language, noindex, takeaways, analysis, sources } = content;
  const lost: string[] = [];
  const named = async (picture: string) => {
    const name = await namePicture(picture);
    if (name === undefined) lost.push(picture);
    return name;
  };
  const heroPicture = content.hero && (await named(content.hero.picture));
  const body: Block[] = [];
  for (const block of content.body.content) {
    if (block.type !== "image") body.push(block);
    else {
      const picture = await named(block.attrs.picture);
      if (picture) body.push({ ...block, attrs: { ...block.attrs, picture } });
    }
  }
  const said = {
    ...{ id, state, slug, formerSlugs, title, dek },
    ...{ published, updated, topics: article.topics, authors: article.authors, language, noindex },
    hero: heroPicture ? { ...content.hero, picture: heroPicture } : null,
    ...{
      takeaways,
      analysis,
      body: body.length > 0 ? { type: "doc", content: body } : null,
      sources,
    },
    related: content.related.map(({ articleId, reason }, index) => {
      const slug = article.relatedSlugs[index];
      return { id: articleId, ...(slug && { slug }), ...(reason && { reason }) };
    }),
  };
  return { line: JSON.stringify(said, leaveOutEmpty), lost };
}

/** What a reader of the line takes for granted is not said. */
function leaveOutEmpty(this: unknown, key: string, value: unknown): unknown {
  const isTop = key !== "" && typeof this === "object" && this !== null && "state" in this;
  const isEmpty =
    value === null ||
    value === "" ||
    value === false ||
    (Array.isArray(value) && value.length === 0);
  return isTop && isEmpty && key !== "title" ? undefined : value;
}
