"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Separator } from "react-aria-components/Separator";
import { Menu } from "@/components/ui/menu.client";
import { nameSpeaker } from "./quote";
import { runOnTable, tableCommands } from "./table/table-commands";
import { separator, tool } from "./tool-look";

/** What can be done only where the cursor is: in a table, in a quote. */
export function HereTools({ editor }: { editor: Editor }) {
  const here = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const block = state.selection.$from.node(1)?.type.name;
      if (block === "blockquote") return "blockquote";
      if (block !== "table") return undefined;
      // Asked without a dispatch, a command only tells whether it can be done.
      return tableCommands.filter(({ command }) => command(state)).map(({ name }) => name);
    },
  });
  if (!here) return null;
  return (
    <Group className="flex items-center gap-px">
      <Separator orientation="vertical" className={separator} />
      {here === "blockquote" ? (
        <Button className={tool} onPress={() => nameSpeaker(editor)}>
          Who said it
        </Button>
      ) : (
        <Menu
          label="Edit table"
          face="Edit table…"
          size="small"
          choices={tableCommands
            .filter(({ name }) => here.includes(name))
            .map(({ name, command }) => ({ name, onAction: () => runOnTable(editor, command) }))}
        />
      )}
    </Group>
  );
}
