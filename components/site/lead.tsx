import type { ArticleCard } from "@/db/published/cards";
import { scriptLanguage } from "@/lib/reading/script-language";
import { CardLine, CardLink } from "./card-parts";
import { LeadTakeaways } from "./lead-takeaways";
import { Picture } from "./picture";

/** The first story, with its takeaways: who reads no further has it. */
export function Lead({ article }: { article: ArticleCard }) {
  const { title, dek, hero, takeaways } = article;
  return (
    <article lang={scriptLanguage(title, dek)} className="pt-7 sm:pt-9">
      <div
        className={`group relative ${hero ? "grid gap-x-10 gap-y-5 lg:grid-cols-[5fr_6fr]" : ""}`}
      >
        {hero && (
          <div className="lg:order-2">
            <Picture
              picture={hero}
              sizes="(min-width: 80rem) 40rem, (min-width: 64rem) 52vw, 100vw"
              priority
              className="aspect-3/2 w-full bg-tint object-cover"
            />
            {hero.credit && (
              <p dir="auto" className="mt-1.5 font-sans text-fine text-faint">
                {hero.credit}
              </p>
            )}
          </div>
        )}
        <div className="min-w-0">
          <CardLine article={article} />
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
