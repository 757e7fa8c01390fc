import type { Named } from "@/db/published/cards";
import type { Settings } from "@/lib/content/settings";
import { Footer } from "./footer";
import { Masthead } from "./masthead";

type Props = {
  /** Both are left out by pages that must stand when the database does not. */
  settings?: Settings;
  topics?: Named[];
  /** The front page: its masthead is the whole width and its name the page's heading. */
  front?: { edition: Date | undefined };
  children: React.ReactNode;
};

/** What is around every reading page: the way to the text, the masthead, the foot. */
export function Frame({ settings, topics = [], front, children }: Props) {
  return (
    <>
      <a
        href="#main"
        className="absolute start-4 top-2 z-10 -translate-y-24 bg-ink px-3 py-2 font-sans text-ui font-semibold text-paper focus:translate-y-0 print:hidden"
      >
        Skip to the text
      </a>
      <Masthead topics={topics} settings={settings} front={front} />
      <main id="main" tabIndex={-1} className="px-5 outline-none sm:px-8">
        {children}
      </main>
      <Footer topics={topics} settings={settings} />
    </>
  );
}
