import { sans, serif } from "@/components/ui/fonts";
import { publication } from "@/lib/publication";
import "./site.css";

export default function SiteLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={publication.language} className={`${serif.variable} ${sans.variable}`}>
      <body className="bg-paper font-serif text-body text-ink">{children}</body>
    </html>
  );
}
