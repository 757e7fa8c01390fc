import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthorForm } from "@/components/editor/named/author-form.client";
import { getAuthorToEdit } from "@/db/editorial/edit-author";
import { requireEditor } from "@/lib/auth/require-editor";
import { keptAnswer } from "@/lib/http/kept-answer";
import { authorPath } from "@/lib/reading/paths";
import { editAuthorAction } from "./actions";

export const metadata: Metadata = { title: "Author" };

type Props = { params: Promise<{ id: string }> };

export default async function AuthorPage({ params }: Props) {
  const editor = await requireEditor("publish");
  const { id } = await params;
  const author = await getAuthorToEdit(editor, id);
  if (!author) notFound();
  return (
    <main className="mx-auto grid w-full max-w-160 gap-6 px-4 py-6 text-small">
      <p>
        <a href="/editor/authors">← All authors</a>
      </p>
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 dir="auto" className="font-serif text-second font-semibold break-words">
          {author.name}
        </h1>
        <a href={authorPath(author.slug)} target="_blank" rel="noreferrer">
          View the page
        </a>
      </div>
      <AuthorForm
        action={editAuthorAction.bind(null, editor.id, id)}
        answered={await keptAnswer("author")}
        author={author}
      />
    </main>
  );
}
