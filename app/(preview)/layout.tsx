import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AccentStyle } from "@/components/site/accent-style";
import { EarlyScript } from "@/components/site/early-script";
import { sans, serif } from "@/components/ui/fonts";
import { getSettings } from "@/db/published/settings";
import { textDirection } from "@/lib/content/text-direction";
import { iconLinks } from "@/lib/icons/icon-links";
import "./preview.css";

/** The working revision is nobody's but the desk's. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const settings = await getSettings();
  const { name } = settings;
  return {
    title: { template: `Preview: %s – ${name}`, default: "Preview" },
    robots: { index: false, follow: false },
    icons: iconLinks(settings),
  };
}

export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const { language, accent } = await getSettings();
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
      </head>
      <body className="bg-paper font-serif text-body text-ink antialiased">{children}</body>
    </html>
  );
}
