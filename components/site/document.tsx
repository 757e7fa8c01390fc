import type { ReactNode } from "react";
import type { Attribution, Block, Doc, ListItem } from "@/lib/content/document";
import { itemsWithWords } from "@/lib/content/list-items";
import type { Notes } from "@/lib/content/notes";
import { blockText } from "@/lib/content/plain-text";
import { directionOf } from "@/lib/content/text-direction";
import { Inlines } from "./document-inlines";
import { TableView } from "./document-table";
import { type Widths, wholeWindow } from "./drawn";
import { Picture } from "./picture";
import { PictureWords } from "./picture-words";
import { Supports } from "./supports";

/** What a document's parts show that does not stand in it. */
type Around = {
  /** The previews of its pictures, by their ids. */
  previews?: Record<string, string>;
  /** The numbers of the sources that it cites and of the takeaways that it supports. */
  notes?: Notes;
};

/** A document as elements; each block's id is its element's, so that takeaways can lead to it. */
export function DocumentView({ document, ...around }: { document: Doc } & Around) {
  return (
    <div className="break-words">
      {document.content.map((block, index) => (
        <BlockView key={block.attrs.id ?? index} block={block} around={around} />
      ))}
    </div>
  );
}

const pictureWidths: Widths = [["64rem", "39rem"], ["47rem", "43rem"], ...wholeWindow];

const mark = "relative scroll-mt-6 target:bg-tint target:shadow-[0_0_0_0.5rem_var(--tint)]";

function BlockView({ block, around }: { block: Block; around: Around }) {
  const id = block.attrs?.id ?? undefined;
  const { previews, notes } = around;
  const supports = <Supports takeaways={notes?.supportedBy(block.attrs?.id ?? null)} />;
  switch (block.type) {
    case "paragraph":
      return (
        <p id={id} dir="auto" className={`not-first:mt-[1em] text-pretty ${mark}`}>
          <Inlines content={block.content} notes={notes} />
          {supports}
        </p>
      );
    case "heading":
      return <Heading block={block} notes={notes} supports={supports} />;
    case "bulletList":
      return (
        <ul id={id} dir={directionOf(blockText(block))} className={`list-disc ${list} ${mark}`}>
          <Items items={block.content} around={around} end={supports} />
        </ul>
      );
    case "orderedList":
      return (
        <ol
          id={id}
          dir={directionOf(blockText(block))}
          start={block.attrs.start}
          className={`list-decimal ${list} ${mark}`}
        >
          <Items items={block.content} around={around} end={supports} />
        </ol>
      );
    case "blockquote":
      return <Quote block={block} around={around} supports={supports} />;
    case "table":
      return (
        <TableView
          table={block}
          className={mark}
          cell={({ content }) => <Blocks blocks={content} around={around} />}
          end={supports}
        />
      );
    case "image":
      return (
        <figure id={id} className={`my-[1.6em] ${mark}`}>
          <div className="bg-tint">
            <Picture
              picture={{ ...block.attrs, preview: previews?.[block.attrs.picture] }}
              widths={pictureWidths}
            />
          </div>
          <PictureWords caption={block.attrs.caption} credit={block.attrs.credit} />
          {supports}
        </figure>
      );
    case "horizontalRule":
      return <hr id={id} className="mx-auto my-[2em] w-24 border-rule-strong" />;
  }
}

const list =
  "my-[1em] ps-[1.4em] marker:font-sans marker:text-[0.85em] marker:text-accent [&_&]:my-[0.4em]";

type HeadingProps = {
  block: Extract<Block, { type: "heading" }>;
  notes: Notes | undefined;
  supports: ReactNode;
};

function Heading({ block, notes, supports }: HeadingProps) {
  const Level = block.attrs.level === 3 ? "h3" : "h2";
  const look = block.attrs.level === 3 ? "text-card" : "text-heading";
  return (
    <Level
      id={block.attrs.id ?? undefined}
      dir="auto"
      className={`mb-[0.5em] not-first:mt-[1.5em] font-semibold text-balance ${look} ${mark}`}
    >
      <Inlines content={block.content} notes={notes} />
      {supports}
    </Level>
  );
}

type QuoteProps = {
  block: Extract<Block, { type: "blockquote" }>;
  around: Around;
  supports: ReactNode;
};

/** What was said, and under it who said it: a figure, so that the name is not taken for a part of the quote. */
function Quote({ block, around, supports }: QuoteProps) {
  const said = block.content.filter((part) => part.type !== "attribution");
  const by = block.content.find((part): part is Attribution => part.type === "attribution");
  const look = "border-s-2 border-accent ps-5";
  const id = block.attrs?.id ?? undefined;
  const dir = directionOf(blockText(block));
  if (!by?.content) {
    return (
      <blockquote id={id} dir={dir} className={`my-[1.4em] italic ${look} ${mark}`}>
        <Blocks blocks={said} around={around} />
        {supports}
      </blockquote>
    );
  }
  return (
    <figure id={id} dir={dir} className={`my-[1.4em] ${look} ${mark}`}>
      <blockquote className="italic">
        <Blocks blocks={said} around={around} />
      </blockquote>
      <figcaption className="mt-2 font-sans text-ui text-faint">
        <span aria-hidden="true">— </span>
        <Inlines content={by.content} notes={around.notes} />
        {supports}
      </figcaption>
    </figure>
  );
}

type ItemsProps = {
  items: ListItem[];
  around: Around;
  /** Stands at the end of the last. */
  end: ReactNode;
};

function Items({ items, around, end }: ItemsProps) {
  const shown = itemsWithWords(items);
  return shown.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no ids, and nothing reorders them here
    <li key={index} className="not-first:mt-[0.4em] ps-[0.2em]">
      <Blocks blocks={item.content} around={around} />
      {index === shown.length - 1 && end}
    </li>
  ));
}

function Blocks({ blocks, around }: { blocks: Block[]; around: Around }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks within blocks have no ids, and nothing reorders them here
  return blocks.map((block, index) => <BlockView key={index} block={block} around={around} />);
}
