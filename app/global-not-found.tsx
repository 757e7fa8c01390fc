import type { Metadata } from "next";
import { NoticePage, notices } from "@/components/site/notice-page";
import { sans, serif } from "@/components/ui/fonts";
import "./(site)/site.css";

export const metadata: Metadata = {
  title: notices.missing.heading,
  robots: { index: false },
};

/** For an address that no route knows: a document of its own, under neither of the two layouts. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body className="bg-paper font-serif text-body text-ink antialiased">
        <NoticePage kind="missing" />
      </body>
    </html>
  );
}
