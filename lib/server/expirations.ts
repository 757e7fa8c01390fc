import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external";

let counted = 0;
let listening = false;

/**
 * How often something has expired in this process's memory. Next keeps the times in one map
 * that every one of its caches asks, whoever wrote there: an action, a route, or Next itself.
 * As long as the number is the same, what Next answered with is what it would answer with.
 */
export function expirations(): number {
  if (!listening) listen();
  return counted;
}

function listen() {
  listening = true;
  const { set } = tagsManifest;
  tagsManifest.set = (...entry) => {
    counted += 1;
    return set.apply(tagsManifest, entry);
  };
}
