import { TextSelection } from "@tiptap/pm/state";
import type { EditorProps, EditorView } from "@tiptap/pm/view";
import { picturesAmong } from "@/components/editor/picture/upload-picture";
import type { PictureToCome } from "@/components/editor/text/pictures/picture-source";
import { cleanPaste } from "./clean-paste";
import type { PicturesOfPaste } from "./pasted-pictures";
import { plainPaste } from "./plain-paste";
import { putPasted } from "./put-pasted";

/** Who brings the pictures of a paste to their places. */
type Bringer = {
  bring: (view: EditorView, key: string, picture: PictureToCome) => void;
  bringFiles: (view: EditorView, files: File[], at?: number) => void;
  missed: (count: number) => void;
};

const nothing: PicturesOfPaste = { coming: new Map(), missed: 0 };

/** How a text takes what is pasted or dropped, from wherever it comes. */
export function pasteProps(withReport: boolean, bringer: () => Bringer): EditorProps {
  // The clipboard is seen before its HTML is cleaned, and the text put in after.
  let clipboard: DataTransfer | null = null;
  let pictures = nothing;

  function bringAll(view: EditorView) {
    const { coming, missed } = pictures;
    pictures = nothing;
    for (const [key, picture] of coming) bringer().bring(view, key, picture);
    if (missed > 0) bringer().missed(missed);
  }

  const files = (from: DataTransfer | null) => (withReport ? picturesAmong(from?.files) : []);
  const note = (from: DataTransfer | null) => {
    clipboard = from;
    pictures = nothing;
    return false;
  };

  return {
    handleDOMEvents: {
      paste: (_, { clipboardData }) => note(clipboardData),
      drop: (_, { dataTransfer }) => note(dataTransfer),
    },
    transformPastedHTML(html) {
      const rtf = clipboard?.getData("text/rtf") ?? "";
      const cleaned = cleanPaste(html, { withReport, rtf, files: files(clipboard) });
      pictures = cleaned.pictures;
      return cleaned.html;
    },
    clipboardTextParser: (text, _, __, view) => plainPaste(text, view.state.schema),
    handlePaste(view, event, slice) {
      const chosen = files(event.clipboardData);
      if (chosen.length > 0 && !event.clipboardData?.types.includes("text/html")) {
        bringer().bringFiles(view, chosen);
        return true;
      }
      if (pictures.coming.size > 0)
        view.dispatch(putPasted(view.state, slice).setMeta("paste", true));
      const isIn = pictures.coming.size > 0;
      bringAll(view);
      return isIn;
    },
    handleDrop(view, event, slice, moved) {
      if (moved) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      const chosen = files(event.dataTransfer);
      if (chosen.length > 0 && !event.dataTransfer?.types.includes("text/html")) {
        const $at = view.state.doc.resolve(at ?? view.state.selection.to);
        bringer().bringFiles(view, chosen, $at.depth > 0 ? $at.after(1) : $at.pos);
        return true;
      }
      if (pictures.coming.size === 0) return false;
      const target = view.state.doc.resolve(at ?? view.state.selection.to);
      view.dispatch(view.state.tr.setSelection(TextSelection.near(target)));
      view.dispatch(putPasted(view.state, slice));
      bringAll(view);
      return true;
    },
  };
}
