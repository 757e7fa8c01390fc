import type { IncomingMessage, ServerResponse } from "node:http";
import { copyAnswer } from "./copy-answer";
import { isCopyable, isForEverybody, isSettled } from "./copyable";
import { type KeptAnswer, keptAnswers } from "./kept-answers";
import type { OwnAnswer, ReadOwn } from "./read-own";
import { relay } from "./relay";
import { sendKept } from "./send-kept";

export type AnswerMemory = {
  /** Answers from memory, if what is there is what Next would say; false, having done nothing, if not. */
  answer(incoming: IncomingMessage, response: ServerResponse): boolean;
  /** Answers with what Next says now, as it is sent from here; false, having done nothing, if it cannot. */
  fetch(incoming: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Looks at an answer that Next has given, and copies it if it is the same for everybody. */
  learn(incoming: IncomingMessage, response: ServerResponse): void;
  /** Ends once nothing is being copied. */
  settled(): Promise<void>;
};

type Options = { read: ReadOwn; expirations: () => number; most?: number; believed?: number };
type Copy = { answer: OwnAnswer; copied: KeptAnswer | undefined };

const megabyte = 1024 * 1024;

/**
 * What everybody is answered with, compressed once and kept. A copy is made by asking Next
 * itself; it counts until anything at all is published, and ten seconds at most: then Next is
 * asked whether it is still the same, by its ETag, and its body is kept on.
 */
export function answerMemory(options: Options): AnswerMemory {
  const { read, expirations, most = 64 * megabyte, believed = 10_000 } = options;
  const kept = keptAnswers({ most, believed, expirations });
  const copying = new Map<string, Promise<Copy>>();

  async function copy(path: string): Promise<Copy> {
    const asked = expirations();
    const last = kept.last(path);
    const answer = await read(path, last && { "if-none-match": last.etag });
    const same = last && answer.status === 304 && isCopyable(304, answer.headers);
    const copied = same ? last : await copyAnswer(path, answer);
    if (copied && isSettled(answer.headers)) kept.keep(path, copied, asked);
    else kept.forget(path);
    return { answer, copied };
  }

  /** One at a time for all who ask at once; who asks after an expiration does not share in what was asked before. */
  function copyOnce(path: string): Promise<Copy> {
    const name = `${expirations()} ${path}`;
    const begun = copying.get(name);
    if (begun) return begun;
    const copied = copy(path);
    copying.set(name, copied);
    const done = () => copying.delete(name);
    copied.then(done, done);
    return copied;
  }

  return {
    answer(incoming, response) {
      if (!isForEverybody(incoming)) return false;
      const answer = kept.current(incoming.url ?? "/");
      return answer !== undefined && sendKept(incoming, response, answer);
    },
    async fetch(incoming, response) {
      if (!isForEverybody(incoming)) return false;
      const { url: path = "/" } = incoming;
      const got = await copyOnce(path).catch(() => kept.forget(path));
      if (!got) return false;
      if (got.copied) return sendKept(incoming, response, got.copied);
      // A 304 is the answer to our own question, not to theirs.
      return got.answer.status !== 304 && relay(incoming, response, got.answer);
    },
    learn(incoming, response) {
      const { url: path = "/" } = incoming;
      if (!isForEverybody(incoming)) return;
      const headers = response.getHeaders();
      if (!isCopyable(response.statusCode, headers) || !isSettled(headers)) return;
      // A copy that failed is tried again with the next reader; until then Next answers.
      if (!kept.current(path)) copyOnce(path).catch(() => kept.forget(path));
    },
    settled: async () => void (await Promise.allSettled(copying.values())),
  };
}
