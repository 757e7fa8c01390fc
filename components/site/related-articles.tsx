import type { RelatedArticle } from "@/db/published/whole-article";
import { ownLanguage } from "@/lib/reading/own-language";
import { articlePath } from "@/lib/reading/paths";
import { CardPicture } from "./card-picture";
import type { Widths } from "./drawn";
import { Moment } from "./moment";
import { Part } from "./part";

const widths: Widths = [
  ["64rem", "18.5rem"],
  ["47rem", "20.5rem"],
  ["40rem", "50vw - 3rem"],
  [undefined, "100vw - 2.5rem"],
];
const reasons = { background: "Background", update: "Update", contrast: "Contrast" };

type Props = {
  related: RelatedArticle[];
  /** Whether an editor chose them, or they were found. */
  are: "chosen" | "suggested";
  zone: string;
};

export function RelatedArticles({ related, are, zone }: Props) {
  return (
    <section
      aria-labelledby="related"
      className="mt-10 border-t border-rule-strong pt-4 print:hidden"
    >
      <Part label={<h2 id="related">Related Articles</h2>}>
        {related.length === 0 ? (
          <p className="py-1 font-sans text-ui text-faint">No related articles found</p>
        ) : (
          <>
            <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2">
              {related.map((article) => (
                <RelatedCard key={article.id} article={article} zone={zone} />
              ))}
            </ul>
            {are === "suggested" && (
              <p className="mt-6 font-sans text-label text-faint">
                Found automatically by their subject
              </p>
            )}
          </>
        )}
      </Part>
    </section>
  );
}

function RelatedCard({ article, zone }: { article: RelatedArticle; zone: string }) {
  const { slug, title, hero, reason, firstPublishedAt } = article;
  return (
    <li className="group relative">
      <p className="flex flex-wrap gap-x-3 font-sans text-label text-faint">
        {reason && <span className="font-semibold text-accent">{reasons[reason]}</span>}
        <Moment date={firstPublishedAt} zone={zone} dayOnly />
      </p>
      <h3
        dir="auto"
        {...ownLanguage(article)}
        className="mt-1 text-card font-semibold text-pretty break-words group-hover:text-accent"
      >
        <a href={articlePath(slug)} className="after:absolute after:inset-0">
          {title}
        </a>
      </h3>
      {hero && <CardPicture hero={hero} widths={widths} className="mt-3" />}
    </li>
  );
}
