import { createDefaultCacheHandler } from "next/dist/server/lib/cache-handlers/default";
import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external";
import { expect, test } from "vitest";
import { expirations } from "@/lib/server/expirations";

test("whatever Next's caches hear expire is counted, and still expires", async () => {
  const before = expirations();
  await createDefaultCacheHandler(1_000).updateTags(["article:1"]);
  expect(expirations()).toBe(before + 1);
  expect(tagsManifest.get("article:1")?.expired).toBeDefined();
});
