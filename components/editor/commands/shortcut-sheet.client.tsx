"use client";

import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import type { Command } from "./commands";
import { type Keys, keysFace } from "./keys";
import { textKeys } from "./text-keys";
import { useAllCommands } from "./use-commands.client";

const groups: Command["group"][] = ["Article", "Go to", "Text", "List", "Desk"];

/** Every key of the page, and where somebody can write, those of the text. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const commands = useAllCommands();
  const hasText = commands.some(({ group }) => group === "Text");
  return (
    <Dialog
      title="Keyboard shortcuts"
      wide
      isOpen
      onClose={onClose}
      buttons={<Button onPress={onClose}>Close</Button>}
    >
      <div className="gap-x-10 sm:columns-2">
        {groups.map((group) => (
          <Group
            key={group}
            name={group}
            lines={[
              ...commands.flatMap(({ name, keys, group: of }) =>
                keys && of === group ? { name, keys: keysFace(keys) } : [],
              ),
              ...(group === "Text" && hasText ? textKeys().map(shown) : []),
            ]}
          />
        ))}
        {hasText && <Group name="While typing" lines={typing} />}
      </div>
    </Dialog>
  );
}

const shown = ({ name, keys }: { name: string; keys: Keys }) => ({ name, keys: keysFace(keys) });

const typing = [
  { name: "Everything that can be put in", keys: "/" },
  { name: "Heading, subheading", keys: "##  ###" },
  { name: "List, numbered list", keys: "-  1." },
  { name: "Quote; then who said it", keys: ">  —" },
  { name: "Bold, italic", keys: "**word**  *word*" },
  { name: "Link", keys: "[word](address)" },
  { name: "Rule", keys: "---" },
  { name: "Still to come, and not to be published", keys: "TK" },
];

function Group({ name, lines }: { name: string; lines: { name: string; keys: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-1 text-label font-semibold text-faint">{name}</h3>
      <dl>
        {lines.map((line) => (
          <div
            key={line.name}
            className="flex items-baseline justify-between gap-4 border-t border-rule py-1"
          >
            <dt>{line.name}</dt>
            <dd>
              <kbd className="font-sans whitespace-pre text-faint">{line.keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
