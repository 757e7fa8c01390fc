"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Group } from "react-aria-components/Group";
import { Separator } from "react-aria-components/Separator";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { Toolbar } from "react-aria-components/Toolbar";
import { CommentTool } from "@/components/editor/comments/comment-tool.client";
import { Hint } from "@/components/ui/hint.client";
import { shortcut } from "@/components/ui/shortcut";
import { acceptedInWords, acceptedTypes } from "@/lib/media/limits";
import { formats } from "./formats";
import { HereTools } from "./here-tools.client";
import { insertTable } from "./table/table-commands";
import { separator, tool } from "./tool-look";

type Props = {
  label: string;
  editor: Editor;
  /** Whether it has the report's blocks: headings, pictures, rules. */
  withReport: boolean;
  onLink: () => void;
  onCite: (() => void) | undefined;
  onPictures: (files: File[]) => void;
  onLibrary: (() => void) | undefined;
};

/** One tab stop; arrows move within, Escape goes back to the text. */
export function TextToolbar({
  label,
  editor,
  withReport,
  onLink,
  onCite,
  onPictures,
  onLibrary,
}: Props) {
  const shown = formats.filter(({ report }) => withReport || !report);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      shown.filter(({ isActive }) => isActive(current)).map(({ name }) => name),
  });

  return (
    <Toolbar aria-label={label} className="desk-toolbar">
      {groups(shown).map((group, index) => (
        <Group key={group[0]?.name} className="flex gap-px">
          {index > 0 && <Separator orientation="vertical" className={separator} />}
          {group.map(({ name, face, keys, run }) => (
            <Tool key={name} name={name} keys={keys}>
              <ToggleButton
                aria-label={name}
                isSelected={active.includes(name)}
                onPress={() => run(editor)}
                className={tool}
              >
                {face}
              </ToggleButton>
            </Tool>
          ))}
        </Group>
      ))}
      <Group className="flex gap-px">
        <Separator orientation="vertical" className={separator} />
        <Tool name="Link" keys="K">
          <Button aria-label="Link" onPress={onLink} className={tool}>
            Link
          </Button>
        </Tool>
        {onCite && (
          <Tool name="Cite a source" keys="Alt F">
            <Button aria-label="Cite a source" onPress={onCite} className={tool}>
              Cite
            </Button>
          </Tool>
        )}
        {withReport && (
          <>
            <FileTrigger
              acceptedFileTypes={acceptedTypes.split(",")}
              allowsMultiple
              onSelect={(files) => files && onPictures([...files])}
            >
              <Hint text={acceptedInWords}>
                <Button className={tool}>Picture</Button>
              </Hint>
            </FileTrigger>
            <Button className={tool} onPress={onLibrary}>
              Library
            </Button>
            <Button className={tool} onPress={() => insertTable(editor)}>
              Table
            </Button>
            <Button
              className={tool}
              onPress={() => editor.chain().focus().setHorizontalRule().run()}
            >
              Rule
            </Button>
          </>
        )}
      </Group>
      <CommentTool editor={editor} />
      <HereTools editor={editor} />
    </Toolbar>
  );
}

function Tool({ name, keys, children }: { name: string; keys: string; children: ReactNode }) {
  return (
    <Hint
      text={
        <>
          {name} <kbd className="text-faint">{shortcut(keys)}</kbd>
        </>
      }
    >
      {children}
    </Hint>
  );
}

function groups(shown: typeof formats): (typeof formats)[] {
  return [false, true].map((block) => shown.filter((format) => format.block === block));
}
