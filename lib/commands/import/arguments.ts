import { parseArgs } from "node:util";
import { WrongArguments } from "../wrong-arguments";

export const usage = `Loads articles into the publication, one a line of a file.

  npm run import -- FILE.jsonl [--topic NAME] [--author NAME] [--drafts] [--complete] [--replace]

  --topic NAME, --author NAME   for lines that name none
  --drafts      everything that would be live comes in as a draft
  --complete    live only what the desk itself would publish (with a dek, a
                takeaway, an author and a topic); the rest are drafts
  --replace     also takes the place of articles that were changed at the desk,
                as a new revision

Each line is a JSON object. {"title": "…", "body": "…"} is enough, and is live:
what has a title, a report and words for each of its pictures can be read. What
lacks one of these, or whose date is yet to come, is a draft, and is reported.

  title       the headline
  dek         the summary under it
  body        the report. A text: paragraphs are apart by an empty line, or are
              lines where there is none. Or the document that export writes
  format      "text", or "markdown" or "html" for the texts of body and analysis
  published   2026-11-23, or 2026-11-23T21:30:00+08:00; without an offset in the
              publication's time zone; without a date now
  updated     the same; without it as published
  topics, authors     names, or {"name", "slug"}; made where there are none. The
              first topic is the main one
  hero        {"picture", "alt", "caption", "credit"}; the picture is a file beside
              the imported one, or a data: address. So it is in the body
  takeaways   sentences, or {"text", "blocks": [ids of the blocks that support it],
              "sources": [ids of the sources that it cites]}
  analysis    a text, or {"heading", "text", "signature", "label"}
  sources     titles, or {"id", "title", "publisher", "address", "date", "language",
              "kind": "primary" or "secondary"}
  related     slugs or ids, or {"slug" or "id", "reason": "background", "update" or
              "contrast"}; the article may come later in the file
  language    a tag such as zh-Hans; without it the publication's language
  noindex     true where search engines are to leave it out
  id          what the article is called where it comes from
  slug        its address; without it made from the title
  formerSlugs addresses that shall lead to it
  state       "live", "draft" or "unpublished"

A line that is imported again changes nothing; so a run that was ended can be run
again. A line with another text changes the article of its id, or else of its
slug; a line with neither is another article. Every fault is told with its line
and field, and does not stop the others; the exit status is then 1.`;

export type ImportCommand =
  | { kind: "help" }
  | {
      kind: "import";
      file: string;
      topic: string | null;
      author: string | null;
      drafts: boolean;
      complete: boolean;
      replace: boolean;
    };

/** Reads what follows `npm run import --`; throws WrongArguments. */
export function readArguments(args: string[]): ImportCommand {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return { kind: "help" };
  const [file, ...others] = positionals;
  const faults = others.map((word) => `"${word}" is one word too many.`);
  if (file === undefined) faults.unshift("Name the file to import.");
  for (const option of ["topic", "author"] as const) {
    if (values[option]?.trim() === "") faults.push(`--${option} needs a name.`);
  }
  if (file === undefined || faults.length > 0) throw new WrongArguments(faults);
  const { topic = null, author = null } = values;
  const { drafts = false, complete = false, replace = false } = values;
  return { kind: "import", file, topic, author, drafts, complete, replace };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        topic: { type: "string" },
        author: { type: "string" },
        drafts: { type: "boolean" },
        complete: { type: "boolean" },
        replace: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new WrongArguments([error instanceof Error ? error.message : String(error)]);
  }
}
