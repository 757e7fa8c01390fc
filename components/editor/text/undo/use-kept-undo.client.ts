"use client";

import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import { type KeptUndo, keepUndo, withKeptUndo } from "./kept-undo";

/** What one text may keep: the browser gives a tab five million characters for all of its pages. */
const mostCharacters = 1_000_000;

/**
 * Lets undo outlive a reload of the tab: when the page is left, what can be undone is kept in the
 * tab's own storage under `key`, and taken from there when the same text is opened in it again.
 */
export function useKeptUndo(editor: Editor | null, key: string | undefined) {
  useEffect(() => {
    if (!editor || !key) return;
    const kept = read(key);
    const state = kept && withKeptUndo(editor.state, kept);
    if (state) editor.view.updateState(state);

    const keep = () => write(key, keepUndo(editor.state));
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      if (!editor.isDestroyed) keep();
    };
  }, [editor, key]);
}

function read(key: string): KeptUndo | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return kept?.doc && Array.isArray(kept.undo) && Array.isArray(kept.redo) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Where there is no room for all of it, the oldest go first. */
function write(key: string, kept: KeptUndo | undefined) {
  for (let shorter = kept; shorter; ) {
    const text = JSON.stringify(shorter);
    if (text.length <= mostCharacters && stored(key, text)) return;
    const left = Math.floor(shorter.undo.length / 2);
    if (left === 0) break;
    shorter = { ...shorter, undo: shorter.undo.slice(0, left) };
  }
  sessionStorage.removeItem(key);
}

function stored(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
