import { createHash } from "node:crypto";
import type { Incoming, IncomingName, Note } from "@/db/import/incoming";
import { checkBody } from "@/lib/content/checks/body";
import { nothingAround } from "@/lib/content/checks/check";
import { checkHero } from "@/lib/content/checks/hero";
import type { ChosenLevels } from "@/lib/content/checks/levels";
import { checkPictures } from "@/lib/content/checks/pictures";
import { stops } from "@/lib/content/checks/stops";
import { checkTitle } from "@/lib/content/checks/title";
import { Content } from "@/lib/content/content";
import { slugFromTitle } from "@/lib/content/slug";
import { articleId } from "./article-id";
import { contentOf } from "./content-of";
import { Line, tidyName } from "./line-form";
import { readMoment } from "./moment";
import type { FindPicture } from "./pictures";

export type ReadOptions = {
  /** The publication's, for times that name none. */
  timeZone: string;
  /** For lines that name no topic, no author. */
  topic: string | null;
  author: string | null;
  /** Whether everything comes in as a draft. */
  drafts: boolean;
  /** Whether only what the desk itself would publish goes live. */
  complete: boolean;
  /** What the settings have the desk's checks do. */
  levels?: ChosenLevels;
  findPicture: FindPicture;
};

export type Read = { article?: Incoming; notes: Note[] };

/**
 * One line as an article, or why it is none. What is left out of the article is noted, and so
 * is why one that should be live is a draft.
 */
export async function readArticle(
  line: { number: number; text: string; hash: string },
  options: ReadOptions,
): Promise<Read> {
  const json = parse(line.text);
  if (!isRecord(json))
    return { notes: [{ field: "", message: "The line is not an object in JSON." }] };
  const present = Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null));
  const form = Line.safeParse(present);
  if (!form.success) return { notes: notesOf(form.error.issues) };
  const said = form.data;
  const unknown = Object.keys(present)
    .filter((key) => !Object.hasOwn(Line.shape, key))
    .map((field) => ({ field, message: unknownField }));

  const pictured = await contentOf(said, options.findPicture);
  const notes: Note[] = [...unknown, ...pictured.notes];
  const checked = Content.safeParse(pictured.content);
  const times = timesOf(said, options.timeZone);
  const names = {
    authors: namesOf("authors", said.authors, options.author),
    topics: namesOf("topics", said.topics, options.topic),
  };
  const faults = [
    ...(checked.success ? [] : notesOf(checked.error.issues)),
    ...[times, names.authors, names.topics].flatMap(({ faults }) => faults),
  ];
  if (!checked.success || faults.length > 0) return { notes: [...notes, ...faults] };
  const { slug: _, authors: __, topics: ___, related: ____, ...content } = checked.data;
  const { state, reasons } = stateOf(said, checked.data, times, names, options);
  return {
    notes: [...notes, ...reasons],
    article: {
      ...{ line: line.number, hash: line.hash, content, state, formerSlugs: said.formerSlugs },
      ...identity(said, present),
      slug: said.slug ?? null,
      authors: names.authors.found,
      topics: names.topics.found,
      related: said.related.map((one) => {
        const { id, slug, reason } =
          "name" in one ? { ...one, id: one.name, slug: one.name, reason: null } : one;
        // Whoever names neither an id nor knows it is found by the address it came with.
        return { id: articleId(id ?? `slug:${slug}`), slug: slug ?? null, reason: reason ?? null };
      }),
      firstPublishedAt: times.published,
      updatedAt: times.updated,
    },
  };
}

const unknownField = "There is no such field; it is left out.";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function notesOf(issues: { path: PropertyKey[]; message: string }[]): Note[] {
  return issues.map(({ path, message }) => ({ field: path.join("."), message }));
}

/** By its id, or by its address, or else by all that it says. */
function identity(said: Line, present: object): Pick<Incoming, "id" | "knownBy"> {
  if (said.id !== undefined) return { id: articleId(said.id), knownBy: "id" };
  if (said.slug !== undefined) return { id: articleId(`slug:${said.slug}`), knownBy: "slug" };
  const whole = JSON.stringify(Object.entries(present).sort(([a], [b]) => (a < b ? -1 : 1)));
  const hash = createHash("sha256").update(whole).digest("hex");
  return { id: articleId(`line:${hash}`), knownBy: "line" };
}

function timesOf({ published, updated }: Line, timeZone: string) {
  const faults: Note[] = [];
  const read = (field: string, text: string | undefined) => {
    const moment = text === undefined ? null : readMoment(text, timeZone);
    if (moment === undefined) {
      faults.push({
        field,
        message: "Not a date such as 2026-11-23 or 2026-11-23T21:30:00+08:00.",
      });
    }
    return moment ?? null;
  };
  return { published: read("published", published), updated: read("updated", updated), faults };
}

function namesOf(field: string, said: { name: string; slug?: string }[], preset: string | null) {
  const faults: Note[] = [];
  const found: IncomingName[] = [];
  for (const { name, slug } of said.length === 0 && preset !== null
    ? [{ name: preset }]
    : (said as { name: string; slug?: string }[])) {
    const tidy = tidyName(name);
    if (tidy.length > 80) faults.push({ field, message: "A name has at most 80 characters." });
    else if (slugFromTitle(tidy) === "")
      faults.push({ field, message: "A name has at least one letter." });
    else found.push({ name: tidy, slug: slug ?? null });
  }
  return { faults, found };
}

type Named = { found: IncomingName[] };

/** Live needs a title, a report and words for each picture; a whole brief only where it is asked for. */
function stateOf(
  { state }: Line,
  content: Content,
  { published }: { published: string | null },
  names: { authors: Named; topics: Named },
  { drafts, complete, levels = {} }: ReadOptions,
): { state: Incoming["state"]; reasons: Note[] } {
  if (drafts && state === "live") return { state: "draft", reasons: [] };
  if (state !== "live") return { state, reasons: [] };
  const missing = complete
    ? stops(
        {
          ...content,
          slug: "made-later",
          authors: names.authors.found.map(({ name }) => name),
          topics: names.topics.found.map(({ name }) => name),
        },
        [],
        { levels },
      )
    : [checkTitle, checkHero, checkBody, checkPictures].flatMap((check) =>
        check(content, nothingAround),
      );
  const early =
    published !== null && new Date(published) > new Date()
      ? [{ field: "published", message: "The date is yet to come." }]
      : [];
  const reasons = [...missing, ...early].map(({ field, message }) => ({
    field,
    message: `${message} It is a draft until then.`,
  }));
  return { state: reasons.length > 0 ? "draft" : "live", reasons };
}
