import type { Block, Doc, Inline, ListItem, Mark } from "@/lib/content/document";
import { isSafeHref } from "@/lib/content/href";
import { type Widths, wholeWindow } from "./drawn";
import { Picture } from "./picture";
import { PictureWords } from "./picture-words";

type Previews = Record<string, string>;

/**
 * A document as elements; each block's id is its element's, so that takeaways can lead to it.
 * `previews` are its pictures', by their ids.
 */
export function DocumentView({ document, previews }: { document: Doc; previews?: Previews }) {
  return (
    <div className="break-words">
      {document.content.map((block, index) => (
        <BlockView key={block.attrs.id ?? index} block={block} previews={previews} />
      ))}
    </div>
  );
}

const pictureWidths: Widths = [["64rem", "39rem"], ["47rem", "43rem"], ...wholeWindow];

const mark = "scroll-mt-6 target:bg-tint target:shadow-[0_0_0_0.5rem_var(--tint)]";

function BlockView({ block, previews }: { block: Block; previews?: Previews }) {
  const id = block.attrs?.id ?? undefined;
  switch (block.type) {
    case "paragraph":
      return (
        <p id={id} dir="auto" className={`not-first:mt-[1em] text-pretty ${mark}`}>
          <Inlines content={block.content} />
        </p>
      );
    case "heading":
      return <Heading block={block} />;
    case "bulletList":
      return (
        <ul id={id} dir="auto" className={`list-disc ${list} ${mark}`}>
          <Items items={block.content} />
        </ul>
      );
    case "orderedList":
      return (
        <ol id={id} dir="auto" start={block.attrs.start} className={`list-decimal ${list} ${mark}`}>
          <Items items={block.content} />
        </ol>
      );
    case "blockquote":
      return (
        <blockquote
          id={id}
          dir="auto"
          className={`my-[1.4em] border-s-2 border-accent ps-5 italic ${mark}`}
        >
          <Blocks blocks={block.content} />
        </blockquote>
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
        </figure>
      );
    case "horizontalRule":
      return <hr id={id} className="mx-auto my-[2em] w-24 border-rule-strong" />;
  }
}

const list =
  "my-[1em] ps-[1.4em] marker:font-sans marker:text-[0.85em] marker:text-accent [&_&]:my-[0.4em]";

function Heading({ block }: { block: Extract<Block, { type: "heading" }> }) {
  const Level = block.attrs.level === 3 ? "h3" : "h2";
  const look = block.attrs.level === 3 ? "text-card" : "text-heading";
  return (
    <Level
      id={block.attrs.id ?? undefined}
      dir="auto"
      className={`mb-[0.5em] not-first:mt-[1.5em] font-semibold text-balance ${look} ${mark}`}
    >
      <Inlines content={block.content} />
    </Level>
  );
}

function Items({ items }: { items: ListItem[] }) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no ids, and nothing reorders them here
    <li key={index} className="not-first:mt-[0.4em] ps-[0.2em]">
      <Blocks blocks={item.content} />
    </li>
  ));
}

function Blocks({ blocks }: { blocks: Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks within blocks have no ids, and nothing reorders them here
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function Inlines({ content = [] }: { content?: Inline[] }) {
  return content.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no ids, and nothing reorders them here
    <Marked key={index} marks={inline.marks ?? []}>
      {inline.type === "text" ? inline.text : <br />}
    </Marked>
  ));
}

/** The first mark outermost. */
function Marked({ marks, children }: { marks: Mark[]; children: React.ReactNode }) {
  const [outer, ...inner] = marks;
  if (!outer) return children;
  const marked = inner.length > 0 ? <Marked marks={inner}>{children}</Marked> : children;
  switch (outer.type) {
    case "bold":
      return <strong className="font-semibold">{marked}</strong>;
    case "italic":
      return <em>{marked}</em>;
    case "link":
      return <TextLink href={outer.attrs.href}>{marked}</TextLink>;
  }
}

/**
 * Links of this site are ours to vouch for; others are followed without telling them from where.
 * On paper their address follows them, unless it is what they say.
 */
export function TextLink({ href, children }: { href: string; children: React.ReactNode }) {
  if (!isSafeHref(href)) return children;
  const external = /^https?:/i.test(href);
  const cited = external && children !== href ? " brief-cited" : "";
  return (
    <a
      href={href}
      rel={external ? "noopener noreferrer external" : undefined}
      className={`underline decoration-accent decoration-1 underline-offset-[0.18em] hover:text-accent hover:decoration-2${cited}`}
    >
      {children}
    </a>
  );
}
