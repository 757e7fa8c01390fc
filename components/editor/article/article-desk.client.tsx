"use client";

import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { RecordPanel } from "@/components/editor/activity/record-panel.client";
import { CheckCount } from "@/components/editor/checks/check-count";
import { ChecksPanel } from "@/components/editor/checks/checks-panel.client";
import { useChecks } from "@/components/editor/checks/use-checks.client";
import { CommentsPanel } from "@/components/editor/comments/comments-panel.client";
import { isOpen } from "@/components/editor/comments/is-open";
import { TalkContext } from "@/components/editor/comments/talk-context.client";
import { useTalk } from "@/components/editor/comments/use-talk.client";
import { AnalysisField } from "@/components/editor/fields/analysis-field.client";
import { BodyField } from "@/components/editor/fields/body-field.client";
import { HeadlineField } from "@/components/editor/fields/headline-field.client";
import { HeroField } from "@/components/editor/fields/hero-field.client";
import { TakeawaysField } from "@/components/editor/fields/takeaways-field.client";
import { FindAndReplace } from "@/components/editor/find/find-and-replace.client";
import { NoteNumbers } from "@/components/editor/notes/note-numbers.client";
import { AboutArticle } from "@/components/editor/panel/about-article.client";
import { AddressField } from "@/components/editor/panel/address-field.client";
import { ChoicesField } from "@/components/editor/panel/choices-field.client";
import { DetailsField } from "@/components/editor/panel/details-field.client";
import { type PanelTab, PanelTabs } from "@/components/editor/panel/panel-tabs.client";
import { RelatedField } from "@/components/editor/panel/related-field.client";
import { SourcesField } from "@/components/editor/panel/sources-field.client";
import { mergeAlone } from "@/components/editor/saving/merge-alone";
import { StandingBar } from "@/components/editor/steps/standing-bar.client";
import { useStanding } from "@/components/editor/steps/use-standing.client";
import { type Merged, OthersHereBar } from "@/components/editor/together/others-here-bar.client";
import { usePresence } from "@/components/editor/together/use-presence.client";
import type { Choice } from "@/db/editorial/choices";
import type { Working } from "@/db/editorial/working";
import type { ChosenLevels } from "@/lib/content/checks/levels";
import type { Content } from "@/lib/content/content";
import type { Settings } from "@/lib/content/settings";
import { ArticleBar } from "./article-bar.client";
import { ConflictDialog } from "./conflict-dialog.client";
import type { DeskActions } from "./desk-actions";
import { DeskContext } from "./desk-context.client";
import { leaveFocusMode } from "./focus-mode";
import { KeptWordsOffer } from "./kept-words-offer.client";
import { knownFrom, learn } from "./known";
import { useArticleCommands } from "./use-article-commands.client";
import { useFirstFocus } from "./use-first-focus.client";
import { useKeeper } from "./use-keeper.client";
import { useKeptWords } from "./use-kept-words.client";

const never = () => () => {};

export type ArticleDeskProps = {
  working: Working;
  choices: { topics: Choice[]; authors: Choice[] };
  person: { id: string; mayPublish: boolean; review: Settings["review"] };
  /** What the settings have the checks do. */
  levels: ChosenLevels;
  actions: DeskActions;
};

/** One article and every part of it, on one page. */
export function ArticleDesk({ working, choices, person, levels, actions }: ArticleDeskProps) {
  const { keeper, store } = useKeeper(working, person.id, actions);
  useArticleCommands(keeper);
  const [known, setKnown] = useState(() => knownFrom(working, choices));
  const standing = useStanding(working);
  const { publication, hear } = standing;
  const [comparing, setComparing] = useState(false);
  // The texts hold their own words while they are typed in; another content gives them new ones.
  const [content, setContent] = useState(0);
  const keptWords = useKeptWords(store, keeper, replace);

  function replace(next: Content) {
    keeper.edit(next);
    setContent(content + 1);
  }

  const { excused } = publication;
  const checks = useChecks({ id: working.id, excused, levels }, keeper, actions);

  function settle(current: Working, chosen: Content) {
    const { version: base, content: saved, savedAt } = current;
    setKnown((before) => learn(before, knownFrom(current)));
    hear(current);
    keeper.moveOn({ base, saved, savedAt: new Date(savedAt), content: chosen });
    setComparing(false);
    setContent(content + 1);
  }

  // What is typed or pressed before the page listens would be lost: until then nothing can be.
  const listens = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

  useFirstFocus(working, listens);

  // Of the saving no more than this, or the whole desk would be drawn again with each letter.
  const troubleNow = () => keeper.state().trouble;
  const trouble = useSyncExternalStore(keeper.subscribe, troubleNow, troubleNow);
  const [textVersions, setTextVersions] = useState({ body: 0, analysis: 0 });
  const [merged, setMerged] = useState<Merged>();

  const takeIn = useCallback(
    (current: Working) => {
      const { saved, content: mine } = keeper.state();
      const together = mergeAlone(saved, mine, current.content);
      if (!together) return keeper.meetConflict(current);
      const { version: base, content: theirs, savedAt } = current;
      setKnown((before) => learn(before, knownFrom(current)));
      hear(current);
      keeper.moveOn({
        base,
        saved: theirs,
        savedAt: new Date(savedAt),
        content: together.content,
      });
      const came = (field: "body" | "analysis") => (together.theirs.includes(field) ? 1 : 0);
      setTextVersions(({ body, analysis }) => ({
        body: body + came("body"),
        analysis: analysis + came("analysis"),
      }));
      if (together.theirs.length > 0) {
        setMerged({ who: current.savedBy, fields: together.theirs });
      }
    },
    [keeper, hear],
  );
  const version = useCallback(() => keeper.state().base, [keeper]);
  const takeInSoon = useCallback(
    (current: Working) => {
      // What is on its way to the server may be what is newer there: its answer comes first.
      if (!keeper.state().attempt) takeIn(current);
    },
    [keeper, takeIn],
  );
  const [tab, setTab] = useState<PanelTab>("about");
  const talk = useTalk({
    articleId: working.id,
    personId: person.id,
    actions: actions.talk,
    onShow: useCallback(() => {
      leaveFocusMode();
      setTab("comments");
    }, []),
  });
  const others = usePresence({
    articleId: working.id,
    version,
    onNewer: takeInSoon,
    standing: standing.known,
    onStanding: hear,
    talk: talk.known,
    onTalk: talk.hear,
  });

  // A save that met another's: where no field was changed by both, nobody has to be asked.
  useEffect(() => {
    if (trouble?.kind !== "conflict" || comparing) return;
    const { saved, content: mine } = keeper.state();
    if (mergeAlone(saved, mine, trouble.current.content)) takeIn(trouble.current);
  }, [trouble, comparing, keeper, takeIn]);

  return (
    <DeskContext
      value={{
        articleId: working.id,
        personId: person.id,
        mayPublish: person.mayPublish,
        everPublished: publication.everPublished,
        reviewRule: person.review,
        standing,
        compare: () => setComparing(true),
        keeper,
        actions,
        known,
        keptWords,
        textVersions,
        checks,
        learn: (more) => setKnown((before) => learn(before, more)),
      }}
    >
      <TalkContext value={talk.here}>
        <div inert={!listens} className="contents">
          <ArticleBar />
          <StandingBar />
        </div>
        <OthersHereBar others={others} merged={merged} onSeen={() => setMerged(undefined)} />
        <KeptWordsOffer />
        <FindAndReplace />
        <div key={content} inert={!listens} className="desk-article">
          <NoteNumbers />
          <div className="desk-brief">
            <HeadlineField />
            <HeroField />
            <TakeawaysField />
            <AnalysisField />
            <BodyField />
          </div>
          <aside aria-label="About the article" className="desk-panel">
            <PanelTabs
              selected={tab}
              onSelect={setTab}
              openThreads={talk.here.threads.filter(isOpen).length}
              comments={<CommentsPanel />}
              checks={<ChecksPanel checks={checks} />}
              checkCount={<CheckCount {...checks} />}
              record={<RecordPanel />}
              about={
                <>
                  <AddressField liveSlug={publication.liveSlug} />
                  <ChoicesField
                    field="topics"
                    title="Topics"
                    invitation="Add a topic…"
                    first="main"
                    most={6}
                  />
                  <ChoicesField
                    field="authors"
                    title="Authors"
                    invitation="Add an author…"
                    most={10}
                  />
                  <RelatedField />
                  <SourcesField />
                  <DetailsField />
                  <AboutArticle />
                </>
              }
            />
          </aside>
        </div>
      </TalkContext>
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
