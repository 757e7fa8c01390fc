import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { database } from "@/db/client";
import { sessionDays } from "@/db/people/sessions";
import { env } from "@/lib/environment";
import { checkCredentials } from "./check-credentials";
import { clientOf } from "./client";
import { spendLink } from "./one-time-links";
import { sessionCookie } from "./session-cookie";
import { beginSession } from "./sessions";

type Reason = { kind: "wrong" | "ended" } | { kind: "wait"; seconds: number };

/** Nobody was signed in: the pair is wrong, there is a wait, or the link has ended. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly reason: Reason) {
    super();
    this.code = reason.kind;
  }
}

/**
 * Signing in and out by next-auth, on the server only: its own HTTP routes are not mounted, so
 * the forms are the only way in. Its "JSON Web Token" is our random token that names a row of
 * `sessions`; who is signed in is read from there by `current-session.ts`, not by `auth()`,
 * which takes a database that does not answer for somebody who signed out.
 */
export const { signIn, signOut } = NextAuth(() => {
  const { SITE_URL, AUTH_SECRET } = env();
  // The one way to give next-auth its own address; else it believes the Host header.
  process.env.AUTH_URL ??= new URL(SITE_URL).origin;
  return {
    secret: AUTH_SECRET,
    trustHost: true,
    useSecureCookies: sessionCookie().options.secure,
    cookies: {
      sessionToken: sessionCookie(),
      // Where to go afterwards is in the form; the cookie for it is told to vanish.
      callbackUrl: { options: { maxAge: 0 } },
    },
    session: { strategy: "jwt", maxAge: sessionDays * 24 * 60 * 60 },
    providers: [
      Credentials({
        id: "password",
        async authorize(credentials, request) {
          const client = clientOf(request.headers);
          const given = Password.parse(credentials);
          const checked = await checkCredentials(database(), { ...given, ...client });
          if (checked.kind !== "right") throw new SignInRefused(checked);
          return { id: checked.person.id, address: client.address, agent: client.agent };
        },
      }),
      Credentials({
        id: "one-time-link",
        async authorize(credentials, request) {
          const used = await spendLink(database(), Link.parse(credentials));
          if (used.kind !== "used") throw new SignInRefused(used);
          const { address, agent } = clientOf(request.headers);
          return { id: used.personId, address, agent };
        },
      }),
    ],
    callbacks: { jwt: ({ token, user }) => ({ ...token, ...user }) },
    jwt: {
      encode: ({ token }) => beginSession(database(), Begun.parse(token)),
      decode: () => null,
    },
    logger: {
      error(error) {
        // A wrong password is nothing to wake anybody for; all else is thrown on and logged there.
        if (error instanceof CredentialsSignin) return;
        throw error;
      },
    },
  };
});

const Password = z.object({ email: z.string(), password: z.string() });
const Link = z.object({
  token: z.string(),
  password: z.string(),
  /** The first administrator's. */
  name: z.string().optional(),
  email: z.string().optional(),
});
const Begun = z
  .object({ sub: z.string(), agent: z.string(), address: z.string() })
  .transform(({ sub, agent, address }) => ({ personId: sub, agent, address }));
