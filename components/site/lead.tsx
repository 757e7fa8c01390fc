import type { ArticleCard } from "@/db/published/cards";
import { ownLanguage } from "@/lib/reading/own-language";
import { CardLine, CardLink } from "./card-parts";
import { type Widths, wholeWindow } from "./drawn";
import { LeadTakeaways } from "./lead-takeaways";
import { Picture } from "./picture";

const widths: Widths = [["80rem", "40rem"], ["64rem", "52.5vw - 2.1rem"], ...wholeWindow];

/** The first story, with its takeaways: who reads no further has it. */
export function Lead({ article, zone }: { article: ArticleCard; zone: string }) {
  const { dek, hero, takeaways } = article;
  return (
    <article {...ownLanguage(article)} className="pt-7 sm:pt-9">
      <div
        className={`group relative ${hero ? "grid gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,1fr)_fit-content(52.5%)]" : ""}`}
      >
        {hero && (
          <div className="lg:order-2">
            <div className="bg-tint">
              <Picture picture={hero} widths={widths} shape="landscape" priority />
            </div>
            {hero.credit && (
              <p dir="auto" className="mt-1.5 w-0 min-w-full font-sans text-fine text-faint">
                {hero.credit}
              </p>
            )}
          </div>
        )}
        <div className="min-w-0">
          <CardLine article={article} zone={zone} />
          <h2
            dir="auto"
            className="mt-2 text-lead font-semibold tracking-tight text-balance break-words"
          >
            <CardLink article={article} />
          </h2>
          {dek && (
            <p
              dir="auto"
              className="mt-4 max-w-measure text-body text-pretty break-words text-faint"
            >
              {dek}
            </p>
          )}
        </div>
      </div>
      <LeadTakeaways takeaways={takeaways} />
    </article>
  );
}
