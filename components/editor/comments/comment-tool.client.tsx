"use client";

import type { Editor } from "@tiptap/react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { tool } from "@/components/editor/text/tool-look";
import { Hint } from "@/components/ui/hint.client";
import { shortcut } from "@/components/ui/shortcut";
import { useTalkHere } from "./talk-context.client";

/** Opens a thread on the selected words, or shows the one that the cursor is in. */
export function CommentTool({ editor }: { editor: Editor }) {
  if (!useTalkHere()) return null;
  return (
    <Group className="flex">
      <Hint
        text={
          <>
            Comment <kbd className="text-faint">{shortcut("Alt M")}</kbd>
          </>
        }
      >
        <Button className={tool} onPress={() => editor.storage.commentMarks.onComment()}>
          Comment
        </Button>
      </Hint>
    </Group>
  );
}
