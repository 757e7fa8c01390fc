import type { Metadata } from "next";
import type { ReactNode } from "react";
import { signInAgainAction } from "@/app/(auth)/sign-in/actions";
import { DeskHeader } from "@/components/editor/desk-header";
import { SignInAgainDialog } from "@/components/editor/signing-in/sign-in-again-dialog.client";
import { AccentStyle } from "@/components/site/accent-style";
import { announcerId } from "@/components/ui/announce";
import { sans, serif } from "@/components/ui/fonts";
import { NativeForms } from "@/components/ui/native-forms";
import { ZoneProvider } from "@/components/ui/zone.client";
import { countUnread } from "@/db/notifications/inbox";
import { getSettings } from "@/db/published/settings";
import { requireEditor, requireSession } from "@/lib/auth/require-editor";
import { iconLinks } from "@/lib/icons/icon-links";
import { signOutAction } from "./account/actions";
import { createAction, findArticlesAction } from "./articles/actions";
import "./desk.css";

/** Everything here depends on who asks. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  await requireEditor();
  const settings = await getSettings();
  const { name } = settings;
  return {
    title: { template: `%s – ${name} desk`, default: `${name} desk` },
    robots: { index: false, follow: false },
    icons: iconLinks(settings),
  };
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const editor = await requireEditor();
  const { person } = await requireSession();
  const { name, timeZone, accent } = await getSettings();
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <head>
        <AccentStyle accent={accent} />
        <NativeForms />
      </head>
      <body className="flex min-h-dvh flex-col bg-paper font-sans text-ui break-words text-ink">
        <a
          href="#main"
          className="absolute start-4 top-1 z-50 -translate-y-24 bg-ink px-3 py-2 font-semibold text-paper focus:translate-y-0"
        >
          Skip to the work
        </a>
        <DeskHeader
          publication={name}
          person={editor}
          createAction={createAction}
          signOutAction={signOutAction}
          findArticlesAction={findArticlesAction}
          unread={await countUnread(editor)}
        />
        <div id="main" tabIndex={-1} className="grow outline-none">
          <ZoneProvider zone={timeZone}>{children}</ZoneProvider>
        </div>
        <SignInAgainDialog person={person} signIn={signInAgainAction.bind(null, person.id)} />
        <div id={announcerId} role="status" className="sr-only" />
      </body>
    </html>
  );
}
