import path from "node:path";

/** What Next ships for a page with nothing on it, with the settings of the publication. */
export default {
  cacheComponents: true,
  partialPrefetching: true,
  agentRules: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../../..") },
};
