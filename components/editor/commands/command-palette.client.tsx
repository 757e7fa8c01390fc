"use client";

import { useCallback, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { TextField } from "react-aria-components/TextField";
import { SearchFault } from "@/components/editor/searching/search-fault.client";
import { useSearch } from "@/components/editor/searching/use-search.client";
import { optionLook } from "@/components/ui/select.client";
import { afterDrawing } from "./after-drawing";
import type { Command } from "./commands";
import { findCommands } from "./find-commands";
import type { FindArticles } from "./found-article";
import { keysFace } from "./keys";
import { useAllCommands } from "./use-commands.client";

const groups: Command["group"][] = ["Article", "Text", "Go to", "List", "Desk"];

/** Every command, field and article by a few letters of its name. */
export function CommandPalette({
  findArticles,
  takeEarly,
  onClose,
}: {
  findArticles: FindArticles;
  /** What was typed before this was there to be typed in. */
  takeEarly: () => string;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState("");
  const commands = useAllCommands().filter(({ id }) => id !== "palette");
  const matching = findCommands(commands, typed);
  const find = useCallback(
    async (words: string): ReturnType<FindArticles> => (words ? findArticles(words) : []),
    [findArticles],
  );
  const { found, trouble } = useSearch(find, typed.trim());
  const best = typed.trim() ? matching.slice(0, 3) : [];
  const sections = [
    ...(best.length > 0 ? [{ name: "Best", items: best }] : []),
    ...groups.map((group) => ({
      name: group,
      items: matching.filter((command) => command.group === group && !best.includes(command)),
    })),
  ].filter(({ items }) => items.length > 0);

  function choose(key: string) {
    onClose();
    const command = commands.find(({ id }) => id === key);
    afterDrawing(command ? command.run : () => location.assign(`/editor/articles/${key}`));
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
      className="fixed inset-0 z-40 grid items-start justify-items-center bg-ink/40 p-3 pt-[12vh]"
    >
      <Modal className="w-full max-w-xl border border-faint bg-paper text-ink">
        <Dialog
          aria-label="Find a command, a field or an article"
          className="flex max-h-[70vh] flex-col outline-none"
        >
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField
              aria-label="What to find"
              autoFocus
              onFocus={() => {
                // As if it were typed here: the first that is found is chosen, which has to be drawn.
                afterDrawing(() => {
                  const early = takeEarly();
                  if (early) document.execCommand("insertText", false, early);
                });
              }}
            >
              <Input
                onKeyDown={(event) => {
                  // Pressed before the first that is found was marked: it is meant all the same.
                  const isMarked = event.currentTarget.hasAttribute("aria-activedescendant");
                  const first = sections[0]?.items[0] ?? found[0];
                  if (event.key === "Enter" && !isMarked && typed.trim() && first) choose(first.id);
                }}
                className="w-full border-b border-rule bg-paper px-4 py-3 text-small outline-none! placeholder:text-faint"
                placeholder="A command, a field, or words of an article…"
              />
            </TextField>
            <ListBox
              aria-label="Found"
              className="overflow-y-auto p-1 outline-none"
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => (
                <p className="px-3 py-2 text-faint">{!trouble && "Nothing has these words."}</p>
              )}
            >
              {sections.map(({ name, items }) => (
                <ListBoxSection key={name} id={`section ${name}`}>
                  <Title>{name}</Title>
                  {items.map((command) => (
                    <ListBoxItem
                      key={command.id}
                      id={command.id}
                      textValue={command.name}
                      className={option}
                    >
                      <span className="grow">{command.name}</span>
                      {command.keys && <kbd className={kbd}>{keysFace(command.keys)}</kbd>}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
              {found.length > 0 && (
                <ListBoxSection id="section articles">
                  <Title>Articles</Title>
                  {found.map(({ id, title, state }) => (
                    <ListBoxItem key={id} id={id} textValue={title} className={option}>
                      <span dir="auto" className="min-w-0 grow truncate">
                        {title || "Untitled article"}
                      </span>
                      <span className="text-faint first-letter:uppercase">{state}</span>
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
          <SearchFault trouble={trouble} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const option = `${optionLook} px-3`;
const kbd = "font-sans whitespace-nowrap text-faint";

function Title({ children }: { children: string }) {
  return <Header className="px-3 pt-2 pb-1 text-label font-semibold text-faint">{children}</Header>;
}
