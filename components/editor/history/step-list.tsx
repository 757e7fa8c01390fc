import { Moment } from "@/components/ui/moment.client";
import type { Step } from "@/db/editorial/history";

type Props = {
  articleId: string;
  steps: Step[];
  older: number | undefined;
  /** The numbers of the two steps that are compared. */
  from: number | undefined;
  to: number | undefined;
};

const cell = "border-t border-rule py-2 pe-3 align-baseline";

/** The steps of an article, newest first, two of which are chosen to be compared. */
export function StepList({ articleId, steps, older, from, to }: Props) {
  const here = `/editor/articles/${articleId}/history`;
  return (
    <form action={here} className="grid gap-3">
      <table className="w-full text-start">
        <caption className="sr-only">Steps of this article, newest first</caption>
        <thead className="text-label text-faint">
          <tr>
            {["From", "To", "Step", "Saved", "Words"].map((name) => (
              <th key={name} scope="col" className="py-1 pe-3 text-start font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id} className={step.number === to ? "bg-tint" : ""}>
              <td className={cell}>
                <Pick name="from" step={step.number} chosen={from} />
              </td>
              <td className={cell}>
                <Pick name="to" step={step.number} chosen={to} />
              </td>
              <th scope="row" className={`${cell} text-start font-normal`}>
                <a href={`${here}?to=${step.number}`} className="font-semibold">
                  {step.name ?? `Step ${step.number}`}
                </a>
                <span className="block text-label text-faint">{standing(step)}</span>
              </th>
              <td className={cell}>
                <Moment at={step.savedAt} className="whitespace-normal" />
                <span className="block text-label text-faint">{step.savedBy}</span>
              </td>
              <td className={`${cell} whitespace-nowrap tabular-nums`}>
                <span aria-hidden>
                  +{step.wordsAdded} −{step.wordsRemoved}
                </span>
                <span className="sr-only">
                  {step.wordsAdded} added, {step.wordsRemoved} removed
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
            Older steps
          </a>
        )}
      </div>
    </form>
  );
}

function standing({ isLive, isWorking, publishedAt, name, number }: Step): string {
  return [
    name && `Step ${number}`,
    isLive ? "live" : publishedAt && "was live",
    isWorking && "working",
  ]
    .filter(Boolean)
    .join(", ");
}

type PickProps = { name: "from" | "to"; step: number; chosen: number | undefined };

function Pick({ name, step, chosen }: PickProps) {
  return (
    <input
      type="radio"
      name={name}
      value={step}
      defaultChecked={step === chosen}
      aria-label={`Compare ${name} step ${step}`}
      className="size-4 accent-ink"
    />
  );
}
