/**
 * What a browser may fetch before a link is followed, once a pointer rests on it or a finger is
 * on its way: pages that the server has in memory, never a search, the desk or a file. As
 * speculation rules, https://wicg.github.io/nav-speculation/speculation-rules.html; browsers that
 * know none, or whose reader saves data, follow the links as ever.
 */
export const prefetchRules = {
  prefetch: [
    {
      where: {
        and: [
          {
            href_matches: [
              "/",
              "/about",
              "/articles/:slug",
              "/authors",
              "/authors/:slug/:after?",
              "/editions",
              "/editions/:when",
              "/latest/:after",
              "/topics",
              "/topics/:slug/:after?",
            ],
          },
          // Feeds stand beside the pages whose news they tell; what is asked with a question is endless.
          { not: { href_matches: ["/*.xml", "/*.json", "/*\\?(.+)"] } },
          // Leads to a place on this very page.
          { not: { selector_matches: '[href^="#"]' } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};
