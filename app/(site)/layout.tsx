import type { Metadata, Viewport } from "next";
import { sans, serif } from "@/components/ui/fonts";
import { publication } from "@/lib/publication";
import "./site.css";

export const metadata: Metadata = {
  title: { template: `%s – ${publication.name}`, default: publication.name },
  applicationName: publication.name,
};

/** `--paper` of tokens.css, for what the browser draws around the page. */
export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfaf5" },
    { media: "(prefers-color-scheme: dark)", color: "#151210" },
  ],
};

export default function SiteLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={publication.language} className={`${serif.variable} ${sans.variable}`}>
      <head>
        <link
          rel="alternate"
          type="application/rss+xml"
          title={publication.name}
          href="/feed.xml"
        />
      </head>
      <body className="bg-paper font-serif text-body text-ink antialiased">{children}</body>
    </html>
  );
}
