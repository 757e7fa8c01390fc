"use client";

import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Button } from "@/components/ui/button.client";
import { labelLook, TextField } from "@/components/ui/text-field.client";
import { insteadOf, momentsAt, type WallTime } from "@/lib/content/wall-time";
import { zoned } from "@/lib/zoned";

/** What is chosen in the fields, and which of two moments where clocks show one time twice. */
export type Chosen = WallTime & { second: boolean };

type Props = {
  value: Chosen;
  zone: string;
  onChange: (chosen: Chosen) => void;
  /** What is wrong with the whole of it. */
  fault?: string | undefined;
};

/** The moment that is chosen; undefined while it is none. */
export function chosenMoment({ day, time, second }: Chosen, zone: string): Date | undefined {
  const moments = momentsAt({ day, time }, zone);
  return second ? (moments[1] ?? moments[0]) : moments[0];
}

/**
 * A day and a time of the publication's zone. A time that clocks skip is told and mended, and of
 * one that they show twice the moment is asked for.
 */
export function MomentFields({ value, zone, onChange, fault }: Props) {
  const { day, time, second } = value;
  const moments = momentsAt(value, zone);
  const skipped = day && time && moments.length === 0 ? insteadOf(value, zone) : undefined;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-start gap-3">
        <TextField
          label="Day"
          type="date"
          className="w-40"
          value={day}
          onChange={(next) => onChange({ ...value, day: next })}
        />
        <TextField
          label="Time"
          type="time"
          className="w-32"
          value={time}
          onChange={(next) => onChange({ ...value, time: next })}
        />
        <p className={`${labelLook} self-end pb-1.5`}>{zoneName(moments[0], zone)}</p>
      </div>
      {skipped && (
        <p role="alert" className="flex flex-wrap items-center gap-2">
          <span>
            <span aria-hidden className="text-caution">
              ▲{" "}
            </span>
            Clocks go forward that day and skip {time}.
          </span>
          <Button size="small" onPress={() => onChange({ ...skipped, second: false })}>
            Take {skipped.day === day ? "" : `${skipped.day}, `}
            {skipped.time}
          </Button>
        </p>
      )}
      {moments.length > 1 && (
        <RadioGroup
          value={second ? "second" : "first"}
          onChange={(which) => onChange({ ...value, second: which === "second" })}
          className="flex flex-col gap-1"
        >
          <Label>Clocks go back that day and show {time} twice. Which is meant?</Label>
          {moments.slice(0, 2).map((moment, index) => (
            <Radio
              key={moment.toISOString()}
              value={index === 0 ? "first" : "second"}
              className="group flex cursor-pointer items-center gap-2"
            >
              <span
                aria-hidden
                className="inline-block size-3 rounded-full border border-faint group-data-focus-visible:outline-2 group-data-selected:border-4 group-data-selected:border-ink"
              />
              {index === 0 ? "The first" : "The second"}, {zoned(moment, zone, exact)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {fault && (
        <p role="alert" className="text-label text-danger">
          {fault}
        </p>
      )}
    </div>
  );
}

const exact: Intl.DateTimeFormatOptions = {
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
};

/** `Asia/Shanghai, UTC+8`. */
function zoneName(moment: Date | undefined, zone: string): string {
  const offset = zoned(moment ?? new Date(), zone, { timeZoneName: "short" })
    .split(" ")
    .at(-1);
  return `${zone.replaceAll("_", " ")}, ${offset}`;
}
