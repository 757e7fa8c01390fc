import { shareLinks } from "@/lib/reading/share-links";
import { Part } from "./part";
import { ShareButtons } from "./share-buttons.client";

export function ShareArticle({ title, address }: { title: string; address: string }) {
  return (
    <section
      aria-labelledby="share"
      className="mt-14 border-t border-rule-strong pt-4 print:hidden"
    >
      <Part label={<h2 id="share">Share Article</h2>}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 font-sans text-ui font-semibold">
          <ShareButtons title={title} address={address} />
          {shareLinks(title, address).map(({ name, href }) => (
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
        </ul>
      </Part>
    </section>
  );
}
