import type { Metadata } from "next";
import { KnownPicturesProvider } from "@/components/editor/picture/known-pictures.client";
import { SettingsForm } from "@/components/editor/settings/settings-form.client";
import type { SettingsState } from "@/components/editor/settings/settings-state";
import { getSettingsNow } from "@/db/editorial/save-settings";
import { requireEditor } from "@/lib/auth/require-editor";
import { keptAnswer } from "@/lib/http/kept-answer";
import { saveSettingsAction } from "./actions";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const editor = await requireEditor("administer");
  const start = await getSettingsNow(editor);
  return (
    <main className="mx-auto w-full max-w-6xl px-4 py-6">
      <h1 className="font-serif text-second font-semibold">Settings</h1>
      <p className="mt-1 max-w-140 text-faint">
        How the publication looks and what it says of itself. Readers see a change within a second
        of saving it.
      </p>
      <KnownPicturesProvider start={start.files}>
        <SettingsForm
          start={start}
          action={saveSettingsAction.bind(null, editor.id)}
          answered={await keptAnswer<SettingsState>("settings")}
          zones={Intl.supportedValuesOf("timeZone")}
        />
      </KnownPicturesProvider>
    </main>
  );
}
