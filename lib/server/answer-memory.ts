import type { IncomingMessage, ServerResponse } from "node:http";
import { copyAnswer } from "./copy-answer";
import { isCopyable, isForEverybody } from "./copyable";
import { keptAnswers } from "./kept-answers";
import type { ReadOwn } from "./read-own";
import { sendKept } from "./send-kept";

export type AnswerMemory = {
  /** Answers from memory, if what is there is what Next would say; false, having done nothing, if not. */
  answer(incoming: IncomingMessage, response: ServerResponse): boolean;
  /** Looks at an answer that Next has given, and copies it if it is the same for everybody. */
  learn(incoming: IncomingMessage, response: ServerResponse): void;
  /** Ends once nothing is being copied. */
  settled(): Promise<void>;
};

type Options = { read: ReadOwn; expirations: () => number; most?: number; believed?: number };

const megabyte = 1024 * 1024;

/**
 * What everybody is answered with, compressed once and kept. A copy is made by asking Next
 * itself, beside the readers; it counts until anything at all is published, and ten seconds at
 * most: then Next is asked whether it is still the same, by its ETag, and its body is kept on.
 */
export function answerMemory(options: Options): AnswerMemory {
  const { read, expirations, most = 64 * megabyte, believed = 10_000 } = options;
  const kept = keptAnswers({ most, believed, expirations });
  const copying = new Map<string, Promise<void>>();

  async function copy(path: string) {
    const asked = expirations();
    const last = kept.last(path);
    const answer = await read(path, last && { "if-none-match": last.etag });
    const same = last && answer.status === 304 && isCopyable(304, answer.headers);
    const copied = same ? last : await copyAnswer(path, answer);
    if (copied) kept.keep(path, copied, asked);
    else kept.forget(path);
  }

  return {
    answer(incoming, response) {
      if (!isForEverybody(incoming)) return false;
      const answer = kept.current(incoming.url ?? "/");
      return answer !== undefined && sendKept(incoming, response, answer);
    },
    learn(incoming, response) {
      const { url: path = "/" } = incoming;
      if (!isForEverybody(incoming) || copying.has(path)) return;
      if (!isCopyable(response.statusCode, response.getHeaders()) || kept.current(path)) return;
      // A copy that failed is tried again with the next reader; until then Next answers.
      const copied = copy(path).catch(() => kept.forget(path));
      copying.set(
        path,
        copied.finally(() => copying.delete(path)),
      );
    },
    settled: async () => void (await Promise.all(copying.values())),
  };
}
