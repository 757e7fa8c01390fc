type Logged = {
  type: string;
  message: string;
  code?: unknown;
  digest?: unknown;
  stack?: string;
  cause?: Logged;
};

/**
 * An error as the log has it. A failed query says what was asked but not with what: its
 * parameters are articles, addresses and the hashes of passwords and tokens.
 */
export function loggedError(error: unknown): Logged {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { code, digest } = error as Error & { code?: unknown; digest?: unknown };
  // The stack begins with the message again.
  const frames = error.stack?.slice(error.stack.search(/\n\s+at /) + 1);
  return {
    type: error.name,
    message: error.message.replace(/^(Failed query: [\s\S]*?)\nparams: [\s\S]*$/, "$1"),
    ...(code !== undefined && { code }),
    ...(digest !== undefined && { digest }),
    ...(frames?.trimStart().startsWith("at ") && { stack: frames }),
    ...(error.cause !== undefined && { cause: loggedError(error.cause) }),
  };
}
