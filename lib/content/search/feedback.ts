import { isHan } from "./forms";
import { isFunctionWord } from "./function-words";

/** An article that answers well, with its score. */
export type Answer = { words: string; score: number };

const mostForms = 150;

/**
 * The words that good answers have in common with one another, and so perhaps with others that
 * were found: each with its part of their texts, the better answer's counting for more.
 */
export function formsInAnswers(answers: Answer[]): Map<string, number> {
  const sum = answers.reduce((sum, { score }) => sum + score, 0) || 1;
  const parts = new Map<string, number>();
  for (const { words, score } of answers) {
    const forms = words.split(" ").filter(mayTell);
    for (const form of forms) parts.set(form, (parts.get(form) ?? 0) + score / sum / forms.length);
  }
  return new Map([...parts].sort(([, a], [, b]) => b - a).slice(0, mostForms));
}

function mayTell(word: string): boolean {
  return word.length > 2 && !/[\d\n]/.test(word) && !isHan(word) && !isFunctionWord(word);
}
