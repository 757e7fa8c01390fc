import { Extension } from "@tiptap/core";
import type { Passage } from "@/lib/content/comments/place";
import { commentPlugin } from "./comment-plugin";

type Hooks = {
  text: Passage["text"];
  onChoose: (thread: string) => void;
  onComment: () => void;
};

declare module "@tiptap/core" {
  interface Storage {
    commentMarks: Hooks;
  }
}

/** The comments on a text, within its editor; what they do is put into its storage. */
export const CommentMarks = Extension.create<object, Hooks>({
  name: "commentMarks",
  addStorage: () => ({ text: "body", onChoose: () => {}, onComment: () => {} }),
  addKeyboardShortcuts() {
    return {
      "Mod-Alt-m": () => {
        this.storage.onComment();
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    return [commentPlugin((thread) => this.storage.onChoose(thread))];
  },
});
