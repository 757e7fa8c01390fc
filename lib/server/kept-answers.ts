import type { OutgoingHttpHeaders } from "node:http";
import type { Coding } from "@/lib/http/best-coding";

/** An answer as it is sent: what Next said, and its body in each form that is sent from here. */
export type KeptAnswer = {
  headers: OutgoingHttpHeaders;
  /** Next's own, of the body as it is. */
  etag: string;
  lastModified: Date | undefined;
  /** `plain` only where compressing gains nothing. */
  bodies: Partial<Record<Coding | "plain", Buffer>>;
  /** Its address names its content. */
  immutable: boolean;
};

export type KeptAnswers = {
  /** What may be sent for a path now. */
  current(path: string): KeptAnswer | undefined;
  /** What was once sent, to be kept on if it is still the same. */
  last(path: string): KeptAnswer | undefined;
  /** Keeps an answer that was asked for when so many expirations had been counted. */
  keep(path: string, answer: KeptAnswer, asked: number): void;
  forget(path: string): void;
};

type Options = {
  /** In bytes; the answer that was not asked for the longest makes room. */
  most: number;
  /** Milliseconds after which Next is asked again, which also knows what expires by time. */
  believed: number;
  expirations: () => number;
  now?: () => number;
};

/** Answers in memory: each only while nothing has expired since it was asked for. */
export function keptAnswers({ most, believed, expirations, now = Date.now }: Options): KeptAnswers {
  const kept = new Map<string, { answer: KeptAnswer; asked: number; until: number }>();
  let bytes = 0;

  function forget(path: string) {
    const entry = kept.get(path);
    if (entry && kept.delete(path)) bytes -= sizeOf(path, entry.answer);
  }

  return {
    current(path) {
      const entry = kept.get(path);
      if (!entry) return undefined;
      const { answer, asked, until } = entry;
      if (!answer.immutable && (asked !== expirations() || now() >= until)) return undefined;
      kept.delete(path);
      kept.set(path, entry);
      return answer;
    },
    last: (path) => kept.get(path)?.answer,
    keep(path, answer, asked) {
      forget(path);
      const size = sizeOf(path, answer);
      if (size > most / 8) return;
      kept.set(path, { answer, asked, until: now() + believed });
      bytes += size;
      for (const [oldest] of kept) {
        if (bytes <= most) break;
        forget(oldest);
      }
    },
    forget,
  };
}

/** Headers and the map's own words take about a kilobyte. */
function sizeOf(path: string, { bodies }: KeptAnswer): number {
  const bodySizes = Object.values(bodies).map((body) => body.length);
  return bodySizes.reduce((sum, size) => sum + size, 1_024 + path.length * 2);
}
