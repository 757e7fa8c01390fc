import type { Named } from "@/db/published/cards";
import { plainText } from "@/lib/content/plain-text";
import type { Settings } from "@/lib/content/settings";
import { editionsPath, topicPath } from "@/lib/reading/paths";
import { LookButtons } from "./look-buttons";

const most = 60;

type Props = { topics: Named[]; settings: Settings | undefined };

export function Footer({ topics, settings }: Props) {
  return (
    <footer className="mt-20 px-5 pb-12 font-sans text-ui sm:mt-28 sm:px-8 print:hidden">
      <div className="mx-auto grid max-w-page gap-x-12 gap-y-8 border-t border-rule-strong pt-6 sm:grid-cols-[minmax(0,26rem)_1fr]">
        {settings && (
          <div dir="auto">
            <p className="font-serif text-card font-semibold tracking-tight">{settings.name}</p>
            <p className="mt-2 text-pretty text-faint">{settings.description}</p>
          </div>
        )}
        <nav aria-label="Site" className="sm:col-start-2 sm:justify-self-end">
          <ul className="flex flex-wrap gap-x-6 gap-y-1 sm:justify-end">
            <li>
              <FootLink href="/">Front page</FootLink>
            </li>
            <li>
              <FootLink href={editionsPath}>Editions</FootLink>
            </li>
            <li>
              <FootLink href="/search">Search</FootLink>
            </li>
            {topics.slice(0, most).map(({ slug, name }) => (
              <li key={slug}>
                <FootLink href={topicPath(slug)}>{name}</FootLink>
              </li>
            ))}
            <li>
              <FootLink href="/topics">All topics</FootLink>
            </li>
            <li>
              <FootLink href="/authors">Authors</FootLink>
            </li>
            <li>
              <FootLink href="/feeds">Feeds</FootLink>
            </li>
            {settings && plainText(settings.about).trim() && (
              <li>
                <FootLink href="/about">About</FootLink>
              </li>
            )}
            {settings?.contactEmail && (
              <li>
                <FootLink href={`mailto:${settings.contactEmail}`}>Contact</FootLink>
              </li>
            )}
          </ul>
          {settings && <OwnLinks links={settings.footerLinks} />}
          {settings && <OwnLinks links={settings.profiles} rel="me" />}
        </nav>
        <div className="sm:col-span-2">
          <LookButtons />
        </div>
      </div>
    </footer>
  );
}

/** The links that the publication has chosen itself. */
function OwnLinks({ links, rel }: { links: Settings["footerLinks"]; rel?: string }) {
  if (links.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 sm:justify-end">
      {links.map(({ label, url }) => (
        <li key={`${label} ${url}`}>
          <FootLink href={url} rel={rel}>
            {label}
          </FootLink>
        </li>
      ))}
    </ul>
  );
}

type LinkProps = { href: string; rel?: string | undefined; children: string };

function FootLink({ href, rel, children }: LinkProps) {
  return (
    <a
      href={href}
      rel={rel}
      dir="auto"
      className="inline-block py-1 hover:text-accent hover:underline"
    >
      {children}
    </a>
  );
}
