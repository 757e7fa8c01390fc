"use client";

import { useMemo } from "react";
import type { Choice } from "@/db/editorial/choices";
import type { BulkActions } from "./bulk/bulk-acts";
import { BulkBar } from "./bulk/bulk-bar.client";
import type { ListSection } from "./list-section";
import { SectionTable } from "./section-table.client";
import { useRowKeys } from "./use-row-keys.client";
import { useSelection } from "./use-selection.client";

type Props = {
  sections: ListSection[];
  actions: BulkActions;
  topics: Choice[];
  mayPublish: boolean;
};

/** Lists of articles, from which some can be chosen to do something with them. */
export function DeskList({ sections, actions, topics, mayPublish }: Props) {
  const articles = useMemo(
    () =>
      new Map(
        sections.flatMap((section) => section.articles.map((article) => [article.id, article])),
      ),
    [sections],
  );
  const onPage = useMemo(() => [...articles.keys()], [articles]);
  const selection = useSelection(onPage);
  useRowKeys(selection);
  const items = selection.ids.flatMap((id) => {
    const article = articles.get(id);
    return article ? [{ id, version: article.version, title: article.title }] : [];
  });
  return (
    <>
      {sections.map((section) => (
        <SectionTable
          key={section.id}
          section={section}
          isAlone={sections.length === 1}
          selection={selection}
        />
      ))}
      <BulkBar
        items={items}
        selection={selection}
        actions={actions}
        topics={topics}
        mayPublish={mayPublish}
      />
    </>
  );
}
