/** What the publication says of itself, in one place. */
export const publication = {
  name: "China Daily Brief",
  tagline: "The point in ten seconds, the argument in three minutes",
  description:
    "Short, trustworthy analysis of China’s politics, security and economy: the key takeaways first, the report after.",
  language: "en",
  /** An IANA name: days and times of day are those of this zone. */
  timeZone: "Asia/Shanghai",
} as const;
