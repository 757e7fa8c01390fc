"use client";

import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { isFileDropItem } from "react-aria-components/useDrop";
import {
  placeOf,
  useDesk,
  useFault,
  useField,
} from "@/components/editor/article/desk-context.client";
import { FromLibrary } from "@/components/editor/picture/from-library.client";
import { picturesAmong } from "@/components/editor/picture/upload-picture";
import { UploadProgress } from "@/components/editor/picture/upload-progress.client";
import { useUpload } from "@/components/editor/picture/use-upload.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/text-field.client";
import type { Hero } from "@/lib/content/content";
import { acceptedInWords, acceptedTypes } from "@/lib/media/limits";
import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";
import { Fault } from "./fault";
import { RemovedNote, useRemoved } from "./removed.client";

/** The picture on top: chosen, dropped or pasted, and the words that go with it. */
export function HeroField() {
  const { learn, keeper } = useDesk();
  const [hero, changeHero] = useField("hero");
  const { removed, note, undone } = useRemoved<Hero>();
  const { upload, start, forget } = useUpload(({ id, file, ...size }) => {
    learn({ pictures: { [id]: { ...size, picture: file, preview: null, focal: null } } });
    // The words of a replaced picture told of another one; its credit may too, so all stay to be seen.
    const before = keeper.state().content.hero;
    setHero({ alt: "", caption: "", credit: "", ...before, picture: id });
  });

  function setHero(next: Hero | null) {
    forget();
    changeHero(next);
  }

  const choose = (
    <>
      <FileTrigger
        acceptedFileTypes={acceptedTypes.split(",")}
        onSelect={(files) => files?.[0] && void start(files[0])}
      >
        <Button size="small">{hero ? "Replace…" : "Choose a picture…"}</Button>
      </FileTrigger>
      <FromLibrary
        onChoose={({ id, file, alt, caption, credit }) => {
          learn({ pictures: { [id]: file } });
          setHero({ picture: id, alt, caption, credit });
          announce("The picture is in place, with the words that the library has for it.");
        }}
      />
    </>
  );

  return (
    <section
      id={placeOf("hero")}
      aria-label="Hero"
      className="my-5"
      onPaste={(event) => {
        const [picture] = picturesAmong(event.clipboardData.files);
        if (picture) void start(picture);
      }}
    >
      <DropZone
        className="data-drop-target:outline-2 data-drop-target:outline-accent"
        getDropOperation={() => "copy"}
        onDrop={async ({ items }) => {
          const file = items.find(isFileDropItem);
          if (file) void start(await file.getFile());
        }}
      >
        {hero ? (
          <HeroPicture hero={hero} />
        ) : (
          <div className="flex flex-col items-start gap-2 border border-dashed border-rule px-4 py-5 font-sans text-ui text-faint sm:flex-row sm:items-center">
            <p className="mr-auto">
              Hero: drop or paste a picture here
              <span className="block text-label">{acceptedInWords}</span>
            </p>
            {choose}
          </div>
        )}
      </DropZone>
      <div className="mt-2 flex flex-col gap-2 font-sans text-ui">
        <UploadProgress upload={upload} onForget={forget} />
        {hero && (
          <div className="grid gap-2 sm:grid-cols-2">
            <TextField
              label="Alternative text"
              className="sm:col-span-2"
              lines
              value={hero.alt}
              onChange={(alt) => setHero({ ...hero, alt })}
              placeholder="What the picture shows"
              hint={
                hero.alt.trim()
                  ? undefined
                  : "Needed before publishing: for those who cannot see the picture."
              }
            />
            <TextField
              label="Caption"
              value={hero.caption}
              onChange={(caption) => setHero({ ...hero, caption })}
            />
            <TextField
              label="Credit"
              value={hero.credit}
              onChange={(credit) => setHero({ ...hero, credit })}
            />
            <div className="flex flex-wrap items-center gap-2 sm:col-span-2">
              {choose}
              <Button
                size="small"
                onPress={() => {
                  note("the hero", hero, 0);
                  setHero(null);
                }}
              >
                Remove
              </Button>
              <a
                href={`/editor/media/${hero.picture}`}
                target="_blank"
                rel="noreferrer"
                className="py-1 text-label"
              >
                Focal point and shapes
              </a>
              <span className="text-label text-faint">{acceptedInWords}</span>
            </div>
          </div>
        )}
        {!hero && (
          <RemovedNote
            removed={removed}
            onUndo={(kept) => {
              setHero(kept);
              undone();
            }}
          />
        )}
        <Fault message={useFault("hero")} />
      </div>
    </section>
  );
}

function HeroPicture({ hero }: { hero: Hero }) {
  const { known } = useDesk();
  const file = known.pictures[hero.picture];
  if (!file) return <p className="border border-dashed border-rule p-4 text-faint">Picture</p>;
  return (
    // biome-ignore lint/performance/noImgElement: our own sizes, as readers get them.
    <img
      src={pictureUrl(file.picture, widthUpTo(file.width, 960), "jpeg")}
      srcSet={srcSet(file.picture, file.width, "webp")}
      sizes="(min-width: 48rem) 44rem, 100vw"
      width={file.width}
      height={file.height}
      alt={hero.alt}
      className="h-auto max-w-full"
    />
  );
}
