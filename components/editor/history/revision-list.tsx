import { Moment } from "@/components/ui/moment.client";
import type { Revision } from "@/db/editorial/history";

type Props = {
  articleId: string;
  revisions: Revision[];
  older: number | undefined;
  /** The numbers of the two revisions that are compared. */
  from: number | undefined;
  to: number | undefined;
};

const cell = "border-t border-rule py-2 pe-3 align-baseline";

/** The revisions of an article, newest first, two of which are chosen to be compared. */
export function RevisionList({ articleId, revisions, older, from, to }: Props) {
  const here = `/editor/articles/${articleId}/history`;
  return (
    <form action={here} className="grid gap-3">
      <table className="w-full text-start">
        <caption className="sr-only">Revisions of this article, newest first</caption>
        <thead className="text-label text-faint">
          <tr>
            {["From", "To", "Revision", "Saved", "Words"].map((name) => (
              <th key={name} scope="col" className="py-1 pe-3 text-start font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {revisions.map((revision) => (
            <tr key={revision.id} className={revision.number === to ? "bg-tint" : ""}>
              <td className={cell}>
                <Pick name="from" revision={revision.number} chosen={from} />
              </td>
              <td className={cell}>
                <Pick name="to" revision={revision.number} chosen={to} />
              </td>
              <th scope="row" className={`${cell} text-start font-normal`}>
                <a href={`${here}?to=${revision.number}`} className="font-semibold">
                  {revision.name ?? `Revision ${revision.number}`}
                </a>
                <span className="block text-label text-faint">{standing(revision)}</span>
              </th>
              <td className={cell}>
                <Moment at={revision.savedAt} className="whitespace-normal" />
                <span className="block text-label text-faint">{revision.savedBy}</span>
              </td>
              <td className={`${cell} whitespace-nowrap tabular-nums`}>
                <span aria-hidden>
                  +{revision.wordsAdded} −{revision.wordsRemoved}
                </span>
                <span className="sr-only">
                  {revision.wordsAdded} added, {revision.wordsRemoved} removed
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="min-h-8 border border-rule px-3 hover:border-faint">
          Compare
        </button>
        {older !== undefined && (
          <a href={`${here}?before=${older}`} className="ms-auto">
            Older revisions
          </a>
        )}
      </div>
    </form>
  );
}

function standing({ isLive, isWorking, publishedAt, name, number }: Revision): string {
  return [
    name && `Revision ${number}`,
    isLive ? "live" : publishedAt && "was live",
    isWorking && "working",
  ]
    .filter(Boolean)
    .join(", ");
}

type PickProps = { name: "from" | "to"; revision: number; chosen: number | undefined };

function Pick({ name, revision, chosen }: PickProps) {
  return (
    <input
      type="radio"
      name={name}
      value={revision}
      defaultChecked={revision === chosen}
      aria-label={`Compare ${name} revision ${revision}`}
      className="size-4 accent-ink"
    />
  );
}
