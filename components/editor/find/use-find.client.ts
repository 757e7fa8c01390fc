"use client";

import { useEffect, useMemo, useState } from "react";
import { useDesk, useSaving } from "@/components/editor/article/desk-context.client";
import { followSlug } from "@/components/editor/saving/follow-slug";
import { openText } from "@/components/editor/text/open-texts";
import { announce } from "@/components/ui/announce";
import type { Content } from "@/lib/content/content";
import type { Query } from "./matches-in";
import { type Found, findIn, markFound, replaceFound } from "./places";
import { showFound } from "./show-found";

/** The last replacement: the article before it and after it. */
type Done = { was: Content; is: Content; texts: ("body" | "analysis")[] };

const replaced = ["title", "dek", "slug", "takeaways", "analysis", "body"] as const;

/** What is looked for in the article, where it stands, and which of it is in hand. */
export function useFind() {
  const { keeper, everPublished } = useDesk();
  const { content } = useSaving();
  const [query, setQuery] = useState<Query>({ words: "", matchCase: false, wholeWords: false });
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<Done>();
  const found = useMemo(() => findIn(content, query), [content, query]);
  const here: Found | undefined = found[Math.min(at, found.length - 1)];

  useEffect(() => markFound(found, query, here), [found, query, here]);
  useEffect(() => () => markFound([], undefined, undefined), []);

  function look(change: Partial<Query>) {
    const next = { ...query, ...change };
    setQuery(next);
    setAt(0);
    const [first] = findIn(content, next);
    if (first) showFound(first);
  }

  function step(by: 1 | -1) {
    if (found.length === 0) return;
    const next = (Math.min(at, found.length - 1) + by + found.length) % found.length;
    setAt(next);
    const one = found[next];
    if (one) showFound(one);
  }

  function replace(some: Found[], words: string) {
    if (some.length === 0) return;
    const texts = (["body", "analysis"] as const).filter((field) =>
      some.some((one) => one.field === field),
    );
    const was = keeper.state().content;
    const change = replaceFound(was, some, words);
    const slug =
      change.title === undefined ? undefined : followSlug(was, change.title, everPublished);
    keeper.edit({ ...change, ...(slug !== undefined && { slug }) });
    setDone({ was, is: keeper.state().content, texts });
    announce(some.length === 1 ? "Replaced." : `Replaced ${some.length}.`);
  }

  /** Takes back the last replacement. */
  function undo() {
    if (!done) return;
    for (const field of done.texts) openText(field)?.commands.undo();
    const { title, dek, slug, takeaways } = done.was;
    keeper.edit({ title, dek, slug, takeaways });
    setDone(undefined);
    announce("Took back the replacement.");
  }

  // Only until something else is written: that is not to be taken back with it.
  const isLast = done && replaced.every((field) => done.is[field] === content[field]);
  return {
    query,
    found,
    here,
    at: Math.min(at, found.length - 1),
    look,
    step,
    replace,
    undo: isLast ? undo : undefined,
  };
}
