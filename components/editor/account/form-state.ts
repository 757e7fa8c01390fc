/** What a form's action answers when it did not do it: faults by field, what was typed, a word about all. */
export type FormState = {
  /** Counts the answers, so that the same fault twice is told twice. */
  answer: number;
  message?: string;
  faults?: Record<string, string>;
  values?: Record<string, string>;
  done?: string;
  /** The session has ended: the form is sent again once somebody has signed in again. */
  isSignedOut?: true;
  /** What is shown once and never again, such as a link to set a password. */
  secret?: string;
};

export const untouched: FormState = { answer: 0 };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export type FormProps = { action: FormAction; answered: FormState | undefined };
