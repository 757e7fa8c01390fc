import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AccentStyle } from "@/components/site/accent-style";
import { sans, serif } from "@/components/ui/fonts";
import { NativeForms } from "@/components/ui/native-forms";
import { getSettings } from "@/db/published/settings";
import { iconLinks } from "@/lib/icons/icon-links";
import "./auth.css";

/** Whose page it is depends on the request: nothing here is made beforehand. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const settings = await getSettings();
  const { name } = settings;
  return {
    title: { template: `%s – ${name}`, default: name },
    robots: { index: false },
    icons: iconLinks(settings),
  };
}

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const { name, accent } = await getSettings();
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <head>
        <AccentStyle accent={accent} />
        <NativeForms />
      </head>
      <body className="mx-auto flex min-h-dvh max-w-104 flex-col bg-paper px-5 font-sans text-small text-ink">
        <header className="border-b border-rule-strong pt-6 pb-3">
          <a href="/" className="font-serif text-card font-semibold">
            {name}
          </a>
        </header>
        <main className="grow pt-12 pb-16 sm:pt-20">{children}</main>
      </body>
    </html>
  );
}
