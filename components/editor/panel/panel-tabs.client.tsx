"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { flushSync } from "react-dom";
import { leaveFocusMode } from "@/components/editor/article/focus-mode";
import { useCommands } from "@/components/editor/commands/use-commands.client";
import { showEvent } from "./show-event";

export type PanelTab = "about" | "checks" | "comments" | "record";

type Props = {
  selected: PanelTab;
  onSelect: (tab: PanelTab) => void;
  about: ReactNode;
  checks: ReactNode;
  checkCount: ReactNode;
  comments: ReactNode;
  record: ReactNode;
  /** How many threads are open. */
  openThreads: number;
};

const places: { id: PanelTab; name: string; words: string }[] = [
  { id: "checks", name: "Checks", words: "stops warnings before publishing" },
  { id: "comments", name: "Comments", words: "threads discussion" },
  { id: "record", name: "Record of the article", words: "activity log who when" },
];

const tab =
  "cursor-pointer border-b-2 border-transparent px-1 py-1 text-label text-faint data-hovered:text-ink data-selected:border-accent data-selected:font-semibold data-selected:text-ink";

/** What is about the article, what is said of it and what was done with it, in one place beside it. */
export function PanelTabs(props: Props) {
  const { selected, onSelect, about, checks, checkCount, comments, record, openThreads } = props;
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    const show = () => flushSync(() => onSelect("about"));
    element?.addEventListener(showEvent, show);
    return () => element?.removeEventListener(showEvent, show);
  }, [onSelect]);

  useCommands(
    places.map(({ id, name, words }) => ({
      ...{ id: `panel ${id}`, name, words, group: "Go to" },
      run() {
        leaveFocusMode();
        flushSync(() => onSelect(id));
        place.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
      },
    })),
  );

  return (
    <Tabs
      ref={place}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(key as PanelTab)}
      className="flex flex-col gap-4"
    >
      <TabList
        aria-label="Beside the article"
        className="flex flex-wrap gap-x-3 border-b border-rule"
      >
        <Tab id="about" className={tab}>
          About
        </Tab>
        <Tab id="checks" className={tab}>
          Checks
          {checkCount}
        </Tab>
        <Tab id="comments" className={tab}>
          Comments
          {openThreads > 0 && <span className="ms-1 tabular-nums">{openThreads}</span>}
        </Tab>
        <Tab id="record" className={tab}>
          Record
        </Tab>
      </TabList>
      <TabPanel id="about" shouldForceMount className="outline-none data-inert:hidden">
        {about}
      </TabPanel>
      <TabPanel id="checks" className="outline-none">
        {checks}
      </TabPanel>
      <TabPanel id="comments" className="outline-none">
        {comments}
      </TabPanel>
      <TabPanel id="record" className="outline-none">
        {record}
      </TabPanel>
    </Tabs>
  );
}
