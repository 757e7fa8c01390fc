import type { PublishedArticle } from "@/db/published/whole-article";
import type { Source } from "@/lib/content/content";
import type { Doc } from "@/lib/content/document";
import { plainText } from "@/lib/content/plain-text";
import { textDirection } from "@/lib/content/text-direction";
import { documentHtml } from "./document-html";
import { figure } from "./figure";
import { element, type Html, join, words } from "./html";

/** The whole of an article in its page's order, every address absolute; parts that are empty are left out. */
export function articleHtml(article: PublishedArticle, address: string): Html {
  const { dek, hero, takeaways, analysis, body, sources } = article;
  return join(
    [
      dek && element("p", {}, words(dek)),
      hero && figure(hero, address),
      takeaways.length > 0 && takeawaysHtml(takeaways),
      hasWords(analysis.text) && analysisHtml(analysis, address),
      documentHtml(body, address),
      sources.length > 0 && sourcesHtml(sources, address),
    ].filter((part): part is Html => Boolean(part)),
  );
}

/** What a feed tells of it where readers are to come for the rest. */
export function summaryHtml({ dek, hero, takeaways }: PublishedArticle, address: string): Html {
  return join(
    [
      dek && element("p", {}, words(dek)),
      hero && figure(hero, address),
      takeaways.length > 0 && takeawaysHtml(takeaways),
      element("p", {}, element("a", { href: address }, words("Read the whole article"))),
    ].filter((part): part is Html => Boolean(part)),
  );
}

/** The content of an article that is not in the feed's language says which one it is in. */
export function inLanguage(content: Html, language: string | null): Html {
  if (!language) return content;
  return element("div", { lang: language, dir: textDirection(language) }, content);
}

function takeawaysHtml(takeaways: { text: string }[]): Html {
  const items = takeaways.map(({ text }) => element("li", {}, words(text)));
  return section("Key Takeaways", element("ol", {}, ...items));
}

/** Opinion, and it says so in words: no feed reader keeps our typography. */
function analysisHtml(analysis: PublishedArticle["analysis"], address: string): Html {
  const kind = ["Opinion of the Editor’s Desk", analysis.label].filter(Boolean).join(" · ");
  return join([
    element("hr", {}),
    section(
      ["Editor’s Desk", analysis.heading].filter(Boolean).join(": "),
      element("p", {}, element("em", {}, words(kind))),
      documentHtml(analysis.text, address),
      ...(analysis.signature ? [element("p", {}, words(`— ${analysis.signature}`))] : []),
    ),
    element("hr", {}),
  ]);
}

function sourcesHtml(sources: Source[], address: string): Html {
  const items = sources.map(({ title, publisher, address: href, date, language }) => {
    const name = words(title || href);
    const linked = href ? element("a", { href: new URL(href, address).href }, name) : name;
    const about = [publisher, date].filter(Boolean).map((text) => `, ${text}`);
    return element("li", { lang: language || undefined }, linked, words(about.join("")));
  });
  return section("Sources", element("ul", {}, ...items));
}

function section(heading: string, ...content: Html[]): Html {
  return element("section", {}, join([element("h2", {}, words(heading)), ...content]));
}

function hasWords(doc: Doc): boolean {
  return plainText(doc).trim() !== "";
}
