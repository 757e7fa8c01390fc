"use client";

import { FileTrigger } from "react-aria-components/FileTrigger";
import { Fault } from "@/components/editor/fields/fault";
import { FromLibrary } from "@/components/editor/picture/from-library.client";
import { useLearnPicture } from "@/components/editor/picture/known-pictures.client";
import { UploadProgress } from "@/components/editor/picture/upload-progress.client";
import { useUpload } from "@/components/editor/picture/use-upload.client";
import { Logo } from "@/components/site/logo";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/text-field.client";
import { acceptedInWords, acceptedTypes } from "@/lib/media/limits";
import { AccentField } from "./accent-field.client";
import type { PartProps } from "./settings-form.client";
import { SettingsPart } from "./settings-part";
import { useShownLogo } from "./shown-logo.client";

/** Logo and accent. */
export function LookPart({ draft, change, faults }: PartProps) {
  const { logo } = draft;
  const shown = useShownLogo(logo);
  const learn = useLearnPicture();
  const { upload, start, forget } = useUpload(({ id, file, width, height }) => {
    learn(id, { picture: file, width, height, preview: null, focal: null });
    change({ logo: { picture: id, width, height, alt: logo?.alt || draft.name } });
  });
  return (
    <SettingsPart
      title="Look"
      about="A wide logo takes the name’s place at the top of each page, a square one stands beside it. It is the icon of the site, too."
    >
      <input type="hidden" name="logo" value={JSON.stringify(logo)} />
      <fieldset className="flex flex-wrap items-center gap-3">
        <legend className="mb-1 text-label text-faint">Logo</legend>
        {shown && <Logo logo={shown} height={3} />}
        <FileTrigger
          acceptedFileTypes={acceptedTypes.split(",")}
          onSelect={(files) => files?.[0] && void start(files[0])}
        >
          <Button size="small">{logo ? "Replace logo…" : "Choose a logo…"}</Button>
        </FileTrigger>
        <FromLibrary
          onChoose={({ id, file, alt }) => {
            learn(id, file);
            const { width, height } = file;
            change({ logo: { picture: id, width, height, alt: alt || draft.name } });
          }}
        />
        {logo && (
          <Button size="small" onPress={() => change({ logo: null })}>
            Remove logo
          </Button>
        )}
        <span className="text-label text-faint">{acceptedInWords}</span>
      </fieldset>
      <UploadProgress upload={upload} onForget={forget} />
      {logo && (
        <TextField
          label="Alternative text of the logo"
          value={logo.alt}
          onChange={(alt) => change({ logo: { ...logo, alt } })}
          hint="What it says, for those who cannot see it: most often the name."
        />
      )}
      <Fault message={faults.logo} />
      <AccentField
        value={draft.accent}
        onChange={(accent) => change({ accent })}
        fault={faults.accent}
      />
    </SettingsPart>
  );
}
