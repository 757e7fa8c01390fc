import type { PublishedArticle } from "@/db/published/whole-article";
import { notesOf } from "@/lib/content/notes";
import type { Settings } from "@/lib/content/settings";
import { ownLanguage } from "@/lib/reading/own-language";
import { ArticleHeader } from "./article-header";
import { EditorsDesk } from "./editors-desk";
import { Hero } from "./hero";
import { NewerOnThis } from "./newer-on-this";
import { PrintedAddress } from "./printed-address";
import { RelatedArticles } from "./related-articles";
import { Report } from "./report";
import { ShareArticle } from "./share-article";
import { Sources } from "./sources";
import { Takeaways } from "./takeaways";

type Props = {
  article: PublishedArticle;
  settings: Settings;
  /** The article's absolute address: what is shared. */
  address: string;
};

/** A whole brief as its readers see it; the desk previews with the same. */
export function ArticleView({ article, settings, address }: Props) {
  const zone = settings.timeZone;
  const takeaways = article.takeaways.filter(({ text }) => text.trim());
  const notes = notesOf({ ...article, takeaways });
  return (
    <div className="mx-auto max-w-172 lg:max-w-brief">
      <article {...ownLanguage(article)} className="brief">
        <div aria-hidden="true" className="brief-progress" />
        <ArticleHeader article={article} zone={zone} />
        <NewerOnThis newer={article.newer} zone={zone} />
        <Hero hero={article.hero} />
        <Takeaways takeaways={takeaways} notes={notes} title={article.title} address={address} />
        <EditorsDesk analysis={article.analysis} notes={notes} />
        <Report
          body={article.body}
          previews={article.previews}
          notes={notes}
          publication={settings.name}
        />
        <Sources sources={notes.sources} />
      </article>
      <PrintedAddress address={address} />
      <ShareArticle article={article} settings={settings} address={address} />
      <RelatedArticles related={article.related} are={article.relatedAre} zone={zone} />
    </div>
  );
}
