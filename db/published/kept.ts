import { cacheLife } from "next/cache";

/**
 * Says within a cached read how long its answer is kept: what exists until it is expired;
 * what does not, which robots ask for endlessly, for as short as Next allows a static page.
 */
export function kept<Answer>(answer: Answer | undefined): Answer | undefined {
  if (answer === undefined) cacheLife({ stale: 30, revalidate: 60, expire: 300 });
  else cacheLife("max");
  return answer;
}
