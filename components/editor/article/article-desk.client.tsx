"use client";

import { useState, useSyncExternalStore } from "react";
import { AnalysisField } from "@/components/editor/fields/analysis-field.client";
import { BodyField } from "@/components/editor/fields/body-field.client";
import { HeadlineField } from "@/components/editor/fields/headline-field.client";
import { HeroField } from "@/components/editor/fields/hero-field.client";
import { TakeawaysField } from "@/components/editor/fields/takeaways-field.client";
import { AboutArticle } from "@/components/editor/panel/about-article.client";
import { AddressField } from "@/components/editor/panel/address-field.client";
import { ChoicesField } from "@/components/editor/panel/choices-field.client";
import { RelatedField } from "@/components/editor/panel/related-field.client";
import { SourcesField } from "@/components/editor/panel/sources-field.client";
import type { Publication } from "@/components/editor/publishing/publication";
import type { Choice } from "@/db/editorial/choices";
import type { Working } from "@/db/editorial/working";
import type { Content } from "@/lib/content/content";
import { ArticleBar } from "./article-bar.client";
import { ConflictDialog } from "./conflict-dialog.client";
import type { DeskActions } from "./desk-actions";
import { DeskContext } from "./desk-context.client";
import { KeptWordsOffer } from "./kept-words-offer.client";
import { knownFrom, learn } from "./known";
import { useKeeper } from "./use-keeper.client";
import { useKeptWords } from "./use-kept-words.client";

const never = () => () => {};

export type ArticleDeskProps = {
  working: Working;
  choices: { topics: Choice[]; authors: Choice[] };
  person: { id: string; mayPublish: boolean };
  actions: DeskActions;
};

/** One article and every part of it, on one page. */
export function ArticleDesk({ working, choices, person, actions }: ArticleDeskProps) {
  const { keeper, store } = useKeeper(working, person.id, actions);
  const [known, setKnown] = useState(() => knownFrom(working, choices));
  const [publication, setPublication] = useState<Publication>(() => publicationOf(working));
  const [comparing, setComparing] = useState(false);
  // The texts hold their own words while they are typed in; another content gives them new ones.
  const [content, setContent] = useState(0);
  const keptWords = useKeptWords(store, keeper, replace);

  function replace(next: Content) {
    keeper.edit(next);
    setContent(content + 1);
  }

  function settle(current: Working, chosen: Content) {
    const { version: base, content: saved, savedAt } = current;
    setKnown((before) => learn(before, knownFrom(current)));
    setPublication(publicationOf(current));
    keeper.moveOn({ base, saved, savedAt: new Date(savedAt), content: chosen });
    setComparing(false);
    setContent(content + 1);
  }

  // What is typed before the page listens would be lost: until then it cannot be typed.
  const listens = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

  const { trouble } = keeper.state();
  return (
    <DeskContext
      value={{
        articleId: working.id,
        personId: person.id,
        mayPublish: person.mayPublish,
        everPublished: publication.everPublished,
        keeper,
        actions,
        known,
        keptWords,
        learn: (more) => setKnown((before) => learn(before, more)),
      }}
    >
      <ArticleBar
        publication={publication}
        onPublication={setPublication}
        onCompare={() => setComparing(true)}
      />
      <KeptWordsOffer />
      <div key={content} inert={!listens} className="desk-article">
        <div className="desk-brief">
          <HeadlineField />
          <HeroField />
          <TakeawaysField />
          <AnalysisField />
          <BodyField />
        </div>
        <aside aria-label="About the article" className="desk-panel">
          <AddressField liveSlug={publication.liveSlug} />
          <ChoicesField
            field="topics"
            title="Topics"
            invitation="Add a topic…"
            first="main"
            most={6}
          />
          <ChoicesField field="authors" title="Authors" invitation="Add an author…" most={10} />
          <RelatedField />
          <SourcesField />
          <AboutArticle />
        </aside>
      </div>
      {comparing && trouble?.kind === "conflict" && (
        <ConflictDialog
          current={trouble.current}
          onChosen={(chosen) => settle(trouble.current, chosen)}
          onClose={() => setComparing(false)}
        />
      )}
    </DeskContext>
  );
}

function publicationOf({ state, liveSlug, firstPublishedAt, version }: Working): Publication {
  return { state, liveSlug, everPublished: firstPublishedAt !== null, version };
}
