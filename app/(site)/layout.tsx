import type { Metadata, Viewport } from "next";
import { AccentStyle } from "@/components/site/accent-style";
import { EarlyScript } from "@/components/site/early-script";
import { Prefetch } from "@/components/site/prefetch";
import { sans, serif } from "@/components/ui/fonts";
import { getSettings } from "@/db/published/settings";
import { grounds } from "@/lib/content/accent";
import { textDirection } from "@/lib/content/text-direction";
import { feedLinks } from "@/lib/feeds/feed-links";
import { iconLinks } from "@/lib/icons/icon-links";
import "./site.css";

export async function generateMetadata(): Promise<Metadata> {
  const settings = await getSettings();
  const { name } = settings;
  return {
    title: { template: `%s – ${name}`, default: name },
    applicationName: name,
    alternates: { types: feedLinks(name) },
    icons: iconLinks(settings),
    manifest: "/manifest.webmanifest",
  };
}

/** `--paper` of tokens.css, for what the browser draws around the page; EarlyScript overrules it. */
export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: grounds.light.paper },
    { media: "(prefers-color-scheme: dark)", color: grounds.dark.paper },
  ],
};

export default async function SiteLayout({ children }: { children: React.ReactNode }) {
  const { name, language, accent } = await getSettings();
  return (
    // EarlyScript has put the reader's theme and size on it before React comes.
    <html
      suppressHydrationWarning
      lang={language}
      dir={textDirection(language)}
      className={`${serif.variable} ${sans.variable}`}
    >
      <head>
        <EarlyScript />
        <AccentStyle accent={accent} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={name}
          href="/opensearch.xml"
        />
        <Prefetch />
      </head>
      <body className="bg-paper font-serif text-body text-ink antialiased">{children}</body>
    </html>
  );
}
