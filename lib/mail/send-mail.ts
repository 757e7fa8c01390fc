import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/environment";

export type Words = { subject: string; text: string };

type Mail = Words & {
  to: { name: string; address: string };
  /** The same for the same mail, so that one that went out twice can be known as one. */
  id: string;
};

/** Milliseconds that a mail server has to answer. */
const longest = 15_000;

let transport: { url: string; mailer: Transporter } | undefined;

/** Whether this publication can write to anybody. */
export function canMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/** Sends a mail of plain text; throws where the mail server does not take it. */
export async function sendMail(
  { to, id, subject, text }: Mail,
  { SMTP_URL: url, MAIL_FROM: from, SITE_URL: site } = env(),
): Promise<void> {
  if (!url || !from) throw new Error("SMTP_URL is not set");
  if (transport?.url !== url) {
    transport?.mailer.close();
    transport = { url, mailer: openTransport(url) };
  }
  await transport.mailer.sendMail({
    from,
    to,
    subject,
    text,
    messageId: `<${id}@${new URL(site).hostname}>`,
    // So that out-of-office answers stay at home (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
  });
}

function openTransport(url: string): Transporter {
  const server = new URL(url);
  return createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ""),
    port: server.port ? Number(server.port) : undefined,
    secure: server.protocol === "smtps:",
    ...(server.username && {
      auth: {
        user: decodeURIComponent(server.username),
        pass: decodeURIComponent(server.password),
      },
      // A password goes to another machine only once the line is private.
      requireTLS: !isHere(server.hostname),
    }),
    connectionTimeout: longest,
    greetingTimeout: longest,
    socketTimeout: longest,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const isHere = (host: string) => ["localhost", "127.0.0.1", "[::1]"].includes(host);
