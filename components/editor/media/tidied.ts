/** What became of pictures that were taken out of the library or put back. */
export type Tidied = {
  /** Counts the answers, so that the same words twice are said twice. */
  answer: number;
  message?: string;
};

export type TidyAction = (before: Tidied, form: FormData) => Promise<Tidied>;
