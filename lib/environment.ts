import { z } from "zod";

/**
 * The whole configuration, read once. Development and an embedded database need nothing
 * set: `db/with-database.ts` fills in DATABASE_URL and AUTH_SECRET before this is read.
 */
const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().min(1).default("127.0.0.1"),
    SITE_URL: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
    DATA_DIR: z.string().min(1).default(".data"),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgresql://"),
    AUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
    /** Addresses of the proxies in front, whose X-Forwarded-For is believed: IPs or CIDR ranges, by commas. */
    TRUSTED_PROXIES: z
      .string()
      .default("")
      .transform((list) =>
        list
          .split(",")
          .map((part) => part.trim())
          .filter(Boolean),
      ),
    /** The mail server, with name and password where it wants them: smtp://NAME:PASSWORD@HOST:PORT, smtps:// for TLS from the start. */
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: "must begin with smtp:// or smtps://" })
      .optional(),
    /** Whom mail is from: an address, or a name and an address in angle brackets. */
    MAIL_FROM: z
      .string()
      .regex(/^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/, "must be an e-mail address")
      .optional(),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
      .default("warn"),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ["MAIL_FROM"],
    message: "is needed with SMTP_URL",
  });

export type Environment = Omit<z.infer<typeof Environment>, "SITE_URL"> & { SITE_URL: string };

/** Reads and checks the environment; throws an Error whose message is one line a fault, naming the variable. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const read = Environment.safeParse(given);
  if (!read.success) {
    throw new Error(
      read.error.issues
        .map(({ path, message, code }) => {
          const name = path.join(".");
          return given[name] === undefined && code === "invalid_type"
            ? `${name} is missing`
            : `${name}: ${message}`;
        })
        .join("\n"),
    );
  }
  return { ...read.data, SITE_URL: read.data.SITE_URL ?? `http://localhost:${read.data.PORT}` };
}

let environment: Environment | undefined;

export function env(): Environment {
  environment ??= readEnvironment(process.env);
  return environment;
}
