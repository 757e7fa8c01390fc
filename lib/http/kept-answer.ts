import { headers } from "next/headers";

const shared = globalThis as typeof globalThis & {
  chinaDailyBriefAnswers?: WeakMap<object, Map<string, unknown>>;
};

/**
 * Without JavaScript a form's action is answered with its page, made in the same request, and
 * `useActionState` shall have the answer there. Next 16.4 forgets it in production: it resumes
 * the page's prerendered shell, which takes no form state. So the answer is kept here, by the
 * request's own headers and the form's name, for the page to hand to its form.
 */
export async function keepAnswer<T>(form: string, answer: T): Promise<T> {
  shared.chinaDailyBriefAnswers ??= new WeakMap();
  const request = await headers();
  const answers = shared.chinaDailyBriefAnswers.get(request) ?? new Map();
  shared.chinaDailyBriefAnswers.set(request, answers.set(form, answer));
  return answer;
}

/** What a form's action answered in this request. */
export async function keptAnswer<T>(form: string): Promise<T | undefined> {
  return shared.chinaDailyBriefAnswers?.get(await headers())?.get(form) as T | undefined;
}
