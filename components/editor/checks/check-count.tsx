import type { ChecksHere } from "./use-checks.client";

/** How many findings there are, with the mark of the graver kind: in words for those who listen. */
export function CheckCount({ stopping, doubtful }: Pick<ChecksHere, "stopping" | "doubtful">) {
  const [stops, warnings] = [stopping.length, doubtful.length];
  if (stops + warnings === 0) return null;
  return (
    <span className="ms-1 tabular-nums">
      <span aria-hidden className={stops > 0 ? "text-danger" : "text-caution"}>
        ▲
      </span>{" "}
      {stops + warnings}
      <span className="sr-only">
        {stops > 0 ? `, ${stops} before it can be published` : ", worth a second look"}
      </span>
    </span>
  );
}
