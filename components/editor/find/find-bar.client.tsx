"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { Input } from "react-aria-components/Input";
import { TextField } from "react-aria-components/TextField";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { afterDrawing } from "@/components/editor/commands/after-drawing";
import { tool } from "@/components/editor/text/tool-look";
import { Button } from "@/components/ui/button.client";
import { Hint } from "@/components/ui/hint.client";
import { inputLook } from "@/components/ui/text-field.client";
import { enterFound } from "./show-found";
import { useFind } from "./use-find.client";

/** Finds words in every part of the article, and replaces them; Escape goes on at what was found. */
export function FindBar({ onClose }: { onClose: () => void }) {
  const { query, found, here, at, look, step, replace, undo } = useFind();
  const [words, setWords] = useState("");
  const input = useRef<HTMLInputElement>(null);

  function close() {
    onClose();
    if (here) afterDrawing(() => enterFound(here));
  }

  function onKeyDown(event: KeyboardEvent, onEnter: () => void) {
    if (event.nativeEvent.isComposing || event.key !== "Enter") return;
    onEnter();
    event.preventDefault();
  }

  function onEscape(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    close();
    event.preventDefault();
  }

  function replaceHere() {
    if (!here) return;
    if (found.length > 1) replace([here], words);
    else thenGoOn(() => replace([here], words));
  }

  /** Of a button that may be gone or disabled once it has been pressed. */
  function thenGoOn(run: () => void) {
    run();
    input.current?.focus();
  }

  const count =
    query.words === "" ? "" : found.length === 0 ? "None" : `${at + 1} of ${found.length}`;
  return (
    <search
      aria-label="Find and replace"
      onKeyDown={onEscape}
      className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-ink bg-paper px-4 py-2 text-ui"
    >
      <div className="flex grow items-center gap-1 sm:max-w-md">
        <TextField
          aria-label="Find"
          autoFocus
          value={query.words}
          onChange={(next) => look({ words: next })}
          className="grow"
        >
          <Input
            ref={input}
            className={inputLook}
            placeholder="Find in the article"
            onKeyDown={(event) => onKeyDown(event, () => step(event.shiftKey ? -1 : 1))}
          />
        </TextField>
        <output className="min-w-16 text-label text-faint tabular-nums">{count}</output>
        <Hint text="Capitals count">
          <ToggleButton
            aria-label="Capitals count"
            isSelected={query.matchCase}
            onChange={(matchCase) => look({ matchCase })}
            className={tool}
          >
            Aa
          </ToggleButton>
        </Hint>
        <Hint text="Whole words">
          <ToggleButton
            aria-label="Whole words"
            isSelected={query.wholeWords}
            onChange={(wholeWords) => look({ wholeWords })}
            className={tool}
          >
            “ab”
          </ToggleButton>
        </Hint>
        <Button look="quiet" size="small" aria-label="Previous" onPress={() => step(-1)}>
          ↑
        </Button>
        <Button look="quiet" size="small" aria-label="Next" onPress={() => step(1)}>
          ↓
        </Button>
      </div>
      <div className="flex grow items-center gap-1 sm:max-w-md">
        <TextField aria-label="Replace with" value={words} onChange={setWords} className="grow">
          <Input
            className={inputLook}
            placeholder="Replace with"
            onKeyDown={(event) => onKeyDown(event, () => here && replace([here], words))}
          />
        </TextField>
        <Button size="small" isDisabled={!here} onPress={replaceHere}>
          Replace
        </Button>
        <Button
          size="small"
          isDisabled={found.length === 0}
          onPress={() => thenGoOn(() => replace(found, words))}
        >
          Replace all
        </Button>
        {undo && (
          <Button look="quiet" size="small" onPress={() => thenGoOn(undo)}>
            Undo
          </Button>
        )}
      </div>
      <Button look="quiet" size="small" aria-label="Close" className="ms-auto" onPress={close}>
        ✕
      </Button>
    </search>
  );
}
