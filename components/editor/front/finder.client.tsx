"use client";

import { useState } from "react";
import type { FindLive } from "@/components/editor/arrangement/arranging-actions";
import { ArticleLine } from "@/components/editor/arrangement/article-line.client";
import { SearchFault } from "@/components/editor/searching/search-fault.client";
import { useSearch } from "@/components/editor/searching/use-search.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/text-field.client";
import type { DeskArticle } from "@/db/editorial/live-articles";

type Props = {
  find: FindLive;
  chosen: (string | null)[];
  isFull: boolean;
  onChoose: (article: DeskArticle, place: "lead" | "top") => void;
};

/** Where articles for the front page are found: the latest, or those with the words typed. */
export function Finder({ find, chosen, isFull, onChoose }: Props) {
  const [words, setWords] = useState("");
  const { found, trouble } = useSearch(find, words);
  const offered = found.filter(({ id }) => !chosen.includes(id));

  function choose(article: DeskArticle, place: "lead" | "top") {
    onChoose(article, place);
    announce(place === "lead" ? `${article.title} leads now.` : `Added ${article.title}.`);
  }

  return (
    <section aria-labelledby="finder" className="flex flex-col gap-1">
      <h2 id="finder" className="text-label font-semibold">
        Find articles
      </h2>
      <TextField
        label="Words in title, dek or takeaways; the latest where there are none"
        type="search"
        value={words}
        onChange={setWords}
        placeholder="Search live articles…"
      />
      <SearchFault trouble={trouble} />
      <ul aria-label={words.trim() ? "Found" : "The latest"}>
        {offered.map((article) => (
          <li key={article.id} className="flex items-baseline gap-2 border-t border-rule py-2">
            <ArticleLine article={article} />
            <Button
              size="small"
              isDisabled={isFull}
              aria-label={`Lead with ${article.title}`}
              onPress={() => choose(article, "lead")}
            >
              Lead
            </Button>
            <Button
              size="small"
              isDisabled={isFull}
              aria-label={`Add ${article.title} to the top stories`}
              onPress={() => choose(article, "top")}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
      {!trouble && offered.length === 0 && (
        <p className="border-t border-rule py-2 text-faint">
          {words.trim() ? "No live article has these words." : "No other article is live."}
        </p>
      )}
    </section>
  );
}
