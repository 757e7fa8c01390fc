import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PreviewPage } from "@/components/editor/preview-page";
import { ArticleView } from "@/components/site/article-view";
import { Frame } from "@/components/site/frame";
import type { Editor } from "@/db/editorial/editor";
import { getPreview } from "@/db/editorial/preview";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { requireEditor } from "@/lib/auth/require-editor";
import { absolute } from "@/lib/reading/page-metadata";
import { articlePath } from "@/lib/reading/paths";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const editor = await requireEditor("write");
  const article = await previewed(editor, (await params).id);
  return { title: article?.title || "Untitled" };
}

/** The reader's page, from the working revision. */
export default async function ArticlePreviewPage({ params }: Props) {
  const editor = await requireEditor("write");
  const { id } = await params;
  const article = await previewed(editor, id);
  if (!article) notFound();
  const settings = await getSettings();
  return (
    <PreviewPage
      of="the article as it is saved now"
      back={`/editor/articles/${id}`}
      isFramed={false}
    >
      <Frame settings={settings} topics={await listTopics()}>
        <ArticleView
          article={article}
          settings={settings}
          address={absolute(articlePath(article.slug))}
        />
      </Frame>
    </PreviewPage>
  );
}

/** Read once, for the title and the page. */
const previewed = cache((editor: Editor, id: string) => getPreview(editor, id));
