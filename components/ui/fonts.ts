import localFont from "next/font/local";

/**
 * The faces that every page needs at once, served from here and preloaded: the letters of
 * English and its punctuation, upright, of Source Serif 4, regular for text and semibold for
 * headlines, each in the optical size of that use, and of Source Sans 3. `fonts.css` declares the faces fetched only
 * when a text calls for them, letters with accents among them, under the same family names, and
 * the metric-matched fallbacks. A root layout puts both classes on its `html`.
 *
 * `faces/` holds the files of `@fontsource-variable`'s latin subsets cut to what pages use, in a
 * third of the bytes. HarfBuzz's `hb-subset` makes them, with `--unicodes=` as declared,
 * `--layout-features=calt,ccmp,kern,liga,lnum,locl,mark,mkmk,onum,pnum,rlig,rvrn,tnum` and
 * `--variations=` `wght=400,opsz=20` (regular), `wght=600,opsz=20:60` (semibold), `wght=400:600`
 * (sans); `fonttools varLib.instancer` then cuts semibold to `opsz=48`, a lead's headline.
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
        "U+0020-007E,U+00A0,U+00A3,U+00A5,U+00A7,U+00A9,U+00AD,U+00B0,U+00B7,U+00D7,U+2009-200D,U+2010-2015,U+2018-201E,U+2022,U+2026,U+202F,U+2032-2033,U+2060,U+20AC,U+2122,U+2190-2193,U+2212",
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
        "U+0020-007E,U+00A0,U+00A3,U+00A5,U+00A7,U+00A9,U+00AD,U+00B0,U+00B7,U+00D7,U+2009-200D,U+2010-2015,U+2018-201E,U+2022,U+2026,U+202F,U+2032-2033,U+2060,U+20AC,U+2122,U+2190-2193,U+2212",
    },
  ],
});
