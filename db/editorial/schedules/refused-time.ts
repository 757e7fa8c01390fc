import type { ScheduleKind } from "../../schema/schedules";
import type { Stepped } from "../step";

type Refusal = Extract<Stepped, { kind: "refused" }>;

/** Years ahead beyond which a date is more likely mistyped than meant. */
const furthest = 10;

/** Why nothing can be scheduled for a time, if so. */
export function refusedTime(at: Date): Refusal | undefined {
  const now = new Date();
  if (at <= now) return { kind: "refused", why: "That time has passed." };
  if (at.getFullYear() - now.getFullYear() > furthest) {
    return { kind: "refused", why: `That is more than ${furthest} years ahead.` };
  }
}

/** Why an article cannot have what is to happen to it, if so: only what is live is withdrawn. */
export function refusedOrder(
  { liveRevisionId }: { liveRevisionId: string | null },
  pending: { kind: ScheduleKind; at: Date }[],
): Refusal | undefined {
  if (liveRevisionId) return;
  const at = (wanted: ScheduleKind) => pending.find(({ kind }) => kind === wanted)?.at;
  const [publication, withdrawal] = [at("publish"), at("unpublish")];
  if (withdrawal && !publication) return { kind: "refused", why: "It is not live." };
  if (publication && withdrawal && withdrawal <= publication) {
    return { kind: "refused", why: "It would be withdrawn before it is published." };
  }
}
