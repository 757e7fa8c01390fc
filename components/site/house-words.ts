/** On the site's own words within an article: they are English in one from right to left too. */
export const houseWords = { lang: "en", dir: "ltr" } as const;
