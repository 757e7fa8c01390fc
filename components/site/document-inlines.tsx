import type { Inline, Mark } from "@/lib/content/document";
import { isSafeHref } from "@/lib/content/href";
import type { Notes } from "@/lib/content/notes";
import { Cite } from "./cite";

/** Words with their marks. */
export function Inlines({ content = [], notes }: { content?: Inline[]; notes?: Notes }) {
  return content.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no ids, and nothing reorders them here
    <InlineView key={index} inline={inline} notes={notes} />
  ));
}

function InlineView({ inline, notes }: { inline: Inline; notes?: Notes }) {
  // The mark of a source is a link of its own: no other is put round it.
  if (inline.type === "citation") return <Cite mark={notes?.of(inline)} />;
  return (
    <Marked marks={inline.marks ?? []}>{inline.type === "text" ? inline.text : <br />}</Marked>
  );
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
