"use client";

import type { CSSProperties } from "react";
import { PublicationName } from "@/components/site/publication-name";
import { accentShades, grounds, type Scheme } from "@/lib/content/accent";
import type { Settings } from "@/lib/content/settings";
import type { Draft } from "./draft";
import { useShownLogo } from "./shown-logo.client";

/** How the top of the pages will look, in both schemes, before anything is saved. */
export function PreviewPart({ draft, settings }: { draft: Draft; settings: Settings }) {
  const chosen = draft.accent.trim();
  const shades = /^#[0-9a-f]{6}$/i.test(chosen) ? accentShades(chosen) : undefined;
  const shown = { ...settings, name: draft.name, logo: useShownLogo(draft.logo) };
  return (
    <div className="grid gap-3 pb-6 sm:max-lg:grid-cols-2">
      {(["light", "dark"] as const).map((scheme) => (
        <div
          key={scheme}
          role="img"
          aria-label={`The publication’s name and colour in ${scheme} pages`}
          style={tokens(scheme, shades?.[scheme].hex)}
          className="border border-rule bg-paper px-4 py-5 font-serif text-ink"
        >
          <div aria-hidden>
            <div className="text-center text-lead font-semibold tracking-tight text-balance break-words">
              <PublicationName settings={shown} size="nameplate" />
            </div>
            <p className="mt-3 border-y border-t-rule-strong border-b-rule py-1.5 text-center font-sans text-fine text-faint">
              {draft.tagline || " "}
            </p>
            <p className="mt-3 flex items-baseline gap-3 text-small">
              <span className="text-numeral font-semibold text-accent lining-nums">1</span>
              <span>
                A takeaway, and a{" "}
                <span className="underline decoration-accent underline-offset-2">link</span> to a{" "}
                <span className="text-accent">topic</span>.
              </span>
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}

/** The roles of tokens.css for one scheme, whatever scheme the desk is in. */
function tokens(
  scheme: Scheme,
  accent = scheme === "light" ? "#bb2110" : "#f0825f",
): CSSProperties {
  const { paper, tint, ink } = grounds[scheme];
  const mix = (share: number) => `color-mix(in oklab, ${ink} ${share}%, ${paper})`;
  const colours = {
    paper,
    tint,
    ink,
    accent,
    faint: mix(72),
    rule: mix(18),
    "rule-strong": mix(85),
  };
  const logo = scheme === "light" ? "transparent" : grounds.light.paper;
  const named = Object.entries(colours).map(([name, value]) => [`--${name}`, value]);
  return { colorScheme: scheme, "--logo-paper": logo, ...Object.fromEntries(named) };
}
