import type { PublishedArticle } from "@/db/published/whole-article";
import type { Settings } from "@/lib/content/settings";
import { shareLinks } from "@/lib/reading/share-links";
import { articleWords } from "@/lib/share/page-words";
import { sharePicture } from "@/lib/share/share-picture";
import { Part } from "./part";
import { ShareButtons } from "./share-buttons.client";
import { WeChat } from "./wechat";

type Props = { article: PublishedArticle; settings: Settings; address: string };

export function ShareArticle({ article, settings, address }: Props) {
  const { title, slug } = article;
  const { path } = sharePicture("articles", slug, articleWords(article, settings));
  const picture = new URL(path, address).href;
  return (
    <section
      aria-labelledby="share"
      className="mt-14 border-t border-rule-strong pt-4 print:hidden"
    >
      <Part label={<h2 id="share">Share Article</h2>}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 font-sans text-ui font-semibold">
          <ShareButtons title={title} address={address} />
          {shareLinks({ title, address, picture }).map(({ name, href }) => (
            <li key={name}>
              <a
                href={href}
                rel="noopener noreferrer external nofollow"
                className="inline-block py-1 hover:text-accent hover:underline"
              >
                {name}
              </a>
            </li>
          ))}
          <li className="has-[details[open]]:basis-full">
            <WeChat slug={slug} address={address} />
          </li>
        </ul>
      </Part>
    </section>
  );
}
