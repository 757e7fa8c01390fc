import type { Metadata } from "next";
import type { ReactNode } from "react";
import { sans, serif } from "@/components/ui/fonts";
import { publication } from "@/lib/publication";
import "./preview.css";

/** The working revision is nobody's but the desk's. */
export const instant = false;

export const metadata: Metadata = {
  title: { template: `Preview: %s – ${publication.name}`, default: "Preview" },
  robots: { index: false, follow: false },
};

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={publication.language} className={`${serif.variable} ${sans.variable}`}>
      <body className="bg-paper font-serif text-body text-ink antialiased">{children}</body>
    </html>
  );
}
