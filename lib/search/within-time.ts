import { wasEnded } from "@/db/search/within-second";

/**
 * What a search gives, or undefined where it takes longer than so many milliseconds, or a
 * statement of it longer than the database allows.
 */
export async function withinTime<T>(milliseconds: number, search: Promise<T>) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  const found = search.catch((error: unknown) => {
    if (!wasEnded(error)) throw error;
    return undefined;
  });
  try {
    return await Promise.race([found, late]);
  } finally {
    clearTimeout(timer);
  }
}
