import type { Doc } from "@/lib/content/document";
import type { Notes } from "@/lib/content/notes";
import { blockText } from "@/lib/content/plain-text";
import { DocumentView } from "./document";
import { Part } from "./part";

type Props = {
  body: Doc;
  previews: Record<string, string>;
  notes: Notes;
  publication: string;
};

/** The body, under the publication's name: after the Editor's Desk, the report speaks again. */
export function Report({ body, previews, notes, publication }: Props) {
  const isEmpty = body.content.every((block) => block.type !== "image" && !blockText(block).trim());
  if (isEmpty) return null;
  return (
    <Part label={<p>{publication}</p>} className="mt-12 sm:mt-14">
      <DocumentView document={body} previews={previews} notes={notes} />
    </Part>
  );
}
