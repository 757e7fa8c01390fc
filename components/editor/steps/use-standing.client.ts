"use client";

import { useCallback, useRef, useState } from "react";
import { type Publication, publicationOf } from "@/components/editor/publishing/publication";
import type { Standing } from "@/db/editorial/standing";

/** Where the article stands, for the parts of its page. */
export type StandingHere = {
  publication: Publication;
  /** Takes in what the server said; what is older than what is known already says nothing. */
  hear: (standing: Standing) => void;
  /** The count that is known, for those who ask what is newer. */
  known: () => number;
};

export function useStanding(start: Standing): StandingHere {
  const [publication, setPublication] = useState(() => publicationOf(start));
  const newest = useRef(start.count);

  const hear = useCallback((standing: Standing) => {
    if (standing.count < newest.current) return;
    newest.current = standing.count;
    setPublication(publicationOf(standing));
  }, []);
  const known = useCallback(() => newest.current, []);
  return { publication, hear, known };
}
