import type { PublishedArticle } from "@/db/published/whole-article";
import type { Takeaway } from "@/lib/content/content";
import type { Doc } from "@/lib/content/document";
import { isSafeHref } from "@/lib/content/href";
import { type NoteMark, type Notes, notesOf } from "@/lib/content/notes";
import { plainText } from "@/lib/content/plain-text";
import { textDirection } from "@/lib/content/text-direction";
import { type Around, documentHtml } from "./document-html";
import { figure } from "./figure";
import { element, type Html, join, words } from "./html";

/** The whole of an article in its page's order, every address absolute; parts that are empty are left out. */
export function articleHtml(article: PublishedArticle, address: string): Html {
  const { dek, hero, takeaways, analysis, body } = article;
  const notes = notesOf(article);
  const around: Around = {
    base: address,
    cited: (citation) => marks([notes.of(citation) ?? []].flat(), address),
  };
  const takeaway = ({ id, text }: Takeaway) =>
    join([words(text), marks(notes.ofTakeaway(id), address)], "");
  return join(
    [
      dek && element("p", {}, words(dek)),
      hero && figure(hero, address),
      takeaways.length > 0 && takeawaysHtml(takeaways.map(takeaway)),
      hasWords(analysis.text) && analysisHtml(analysis, around),
      documentHtml(body, around),
      notes.sources.length > 0 && sourcesHtml(notes, address),
    ].filter((part): part is Html => Boolean(part)),
  );
}

/** What a feed tells of it where readers are to come for the rest. */
export function summaryHtml({ dek, hero, takeaways }: PublishedArticle, address: string): Html {
  return join(
    [
      dek && element("p", {}, words(dek)),
      hero && figure(hero, address),
      takeaways.length > 0 && takeawaysHtml(takeaways.map(({ text }) => words(text))),
      element("p", {}, element("a", { href: address }, words("Read the whole article"))),
    ].filter((part): part is Html => Boolean(part)),
  );
}

/** The content of an article that is not in the feed's language says which one it is in. */
export function inLanguage(content: Html, language: string | null): Html {
  if (!language) return content;
  return element("div", { lang: language, dir: textDirection(language) }, content);
}

function takeawaysHtml(takeaways: Html[]): Html {
  const items = takeaways.map((takeaway) => element("li", {}, takeaway));
  return section("Key Takeaways", element("ol", {}, ...items));
}

/** Opinion, and it says so in words: no feed reader keeps our typography. */
function analysisHtml(analysis: PublishedArticle["analysis"], around: Around): Html {
  const kind = ["Opinion of the Editor’s Desk", analysis.label].filter(Boolean).join(" · ");
  return join([
    element("hr", {}),
    section(
      ["Editor’s Desk", analysis.heading].filter(Boolean).join(": "),
      element("p", {}, element("em", {}, words(kind))),
      documentHtml(analysis.text, around),
      ...(analysis.signature ? [element("p", {}, words(`— ${analysis.signature}`))] : []),
    ),
    element("hr", {}),
  ]);
}

/** Numbered as on the page, so that the marks in the text say which is meant. */
function sourcesHtml({ sources }: Notes, address: string): Html {
  const items = sources.map(({ source: { title, publisher, address: href, date, language } }) => {
    const name = words(title || publisher || href);
    const linked =
      href && isSafeHref(href) ? element("a", { href: new URL(href, address).href }, name) : name;
    const about = [title && publisher, date].filter(Boolean).map((text) => `, ${text}`);
    return element("li", { lang: language || undefined }, linked, words(about.join("")));
  });
  return section("Sources", element("ol", {}, ...items));
}

/** The numbers of sources, in brackets since few readers of feeds keep them small; each leading to its own on the article's page: feed readers drop the ids of ours. */
function marks(cited: NoteMark[], address: string): Html {
  const each = cited.map(({ number }) =>
    element("sup", {}, element("a", { href: `${address}#source-${number}` }, words(`[${number}]`))),
  );
  return join(each, " ");
}

function section(heading: string, ...content: Html[]): Html {
  return element("section", {}, join([element("h2", {}, words(heading)), ...content]));
}

function hasWords(doc: Doc): boolean {
  return plainText(doc).trim() !== "";
}
