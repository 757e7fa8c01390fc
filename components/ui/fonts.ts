import localFont from "next/font/local";

/**
 * The faces that every page needs at once, served from here and preloaded: the upright Latin of
 * Source Serif 4, regular for text and semibold with its optical sizes for headlines, and of
 * Source Sans 3. `fonts.css` declares the faces fetched only when a text calls for them, under
 * the same family names, and the metric-matched fallbacks. A root layout puts both classes on
 * its `html`.
 *
 * `faces/` holds the files of `@fontsource-variable`'s latin subsets cut to what pages use, in
 * half the bytes. HarfBuzz's `hb-subset` makes them, with
 * `--layout-features=calt,ccmp,kern,liga,lnum,locl,mark,mkmk,onum,pnum,rlig,rvrn,tnum` and
 * `--variations=` `wght=400,opsz=20` (regular), `wght=600,opsz=20:60` (semibold),
 * `wght=400:600` (sans).
 */

export const serif = localFont({
  src: [
    { path: "./faces/source-serif-regular.woff2", weight: "200 500", style: "normal" },
    { path: "./faces/source-serif-semibold.woff2", weight: "501 900", style: "normal" },
  ],
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  variable: "--next-serif",
  declarations: [
    { prop: "font-family", value: "'Source Serif'" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
});

export const sans = localFont({
  src: "./faces/source-sans.woff2",
  weight: "200 900",
  style: "normal",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  variable: "--next-sans",
  declarations: [
    { prop: "font-family", value: "'Source Sans'" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
});
