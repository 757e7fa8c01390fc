"use client";

import { useEffect, useRef } from "react";
import type { Selection } from "./use-selection.client";

/**
 * A list that hands need not leave the keys for: j and k go to the next and the one before, x
 * chooses (with Shift all from the last chosen on), / goes to the search, Escape chooses none.
 * Keys with which somebody writes or chooses elsewhere are left alone.
 */
export function useRowKeys(selection: Selection): void {
  const latest = useRef(selection);
  latest.current = selection;
  const last = useRef<string>(undefined);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || isElsewhere(target)) return;
      const rows = [...document.querySelectorAll<HTMLElement>("tr[data-article]")];
      const here = rows.indexOf(target.closest<HTMLElement>("tr[data-article]") ?? document.body);
      if (!act(event.key, rows, here)) return;
      event.preventDefault();
    }

    function act(key: string, rows: HTMLElement[], here: number): boolean {
      const id = rows[here]?.dataset.article;
      switch (key) {
        case "j":
          return goTo(rows[Math.min(here + 1, rows.length - 1)]);
        case "k":
          return goTo(rows[Math.max(here < 0 ? 0 : here - 1, 0)]);
        case "x":
          if (!id) return false;
          latest.current.choose(id, !latest.current.has(id));
          last.current = id;
          return true;
        case "X": {
          if (!id) return false;
          const from = rows.findIndex(({ dataset }) => dataset.article === last.current);
          const [start, end] = [from < 0 ? here : from, here].sort((a, b) => a - b);
          const between = rows.slice(start, (end ?? here) + 1);
          latest.current.chooseAll(
            between.flatMap(({ dataset }) => dataset.article ?? []),
            true,
          );
          return true;
        }
        case "/": {
          const search = document.querySelector<HTMLInputElement>("main input[type=search]");
          search?.focus();
          search?.select();
          return search !== null;
        }
        case "Escape":
          if (latest.current.ids.length === 0) return false;
          latest.current.clear();
          return true;
        default:
          return false;
      }
    }

    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function goTo(row: HTMLElement | undefined): boolean {
  row?.querySelector<HTMLElement>("[data-row-link]")?.focus();
  row?.scrollIntoView({ block: "nearest" });
  return row !== undefined;
}

/** Where letters are typed, or mean something to what has the focus. */
function isElsewhere(target: HTMLElement): boolean {
  return (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox]), textarea, select") ||
    target.closest("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]") !== null
  );
}
