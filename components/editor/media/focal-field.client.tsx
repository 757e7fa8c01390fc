"use client";

import { type PointerEvent, useRef } from "react";
import { Label } from "react-aria-components/Label";
import { Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import { Button } from "@/components/ui/button.client";
import type { PictureFile } from "@/db/published/picture-file";
import type { Focal } from "@/lib/content/focal";
import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";

type Props = {
  file: PictureFile;
  alt: string;
  focal: Focal | null;
  onChange: (focal: Focal | null) => void;
  isDisabled: boolean;
};

/** What cuts keep in sight: pointed at on the picture, or moved by two sliders. */
export function FocalField({ file, alt, focal, onChange, isDisabled }: Props) {
  const picture = useRef<HTMLDivElement>(null);

  function point(event: PointerEvent) {
    const box = picture.current?.getBoundingClientRect();
    if (!box || isDisabled) return;
    onChange({
      x: percent((event.clientX - box.left) / box.width),
      y: percent((event.clientY - box.top) / box.height),
    });
  }

  return (
    <div className="grid gap-3">
      <div className="bg-tint">
        <div
          ref={picture}
          className={`relative mx-auto w-fit touch-none select-none ${isDisabled ? "" : "cursor-crosshair"}`}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            point(event);
          }}
          onPointerMove={(event) => event.buttons > 0 && point(event)}
        >
          {/* biome-ignore lint/performance/noImgElement: our own sizes, as readers get them. */}
          <img
            src={pictureUrl(file.picture, widthUpTo(file.width, 960), "jpeg")}
            srcSet={srcSet(file.picture, file.width, "webp")}
            sizes="(min-width: 64rem) 44rem, 100vw"
            width={file.width}
            height={file.height}
            alt={alt}
            draggable={false}
            className="h-auto max-h-[62vh] w-auto max-w-full"
          />
          {focal && (
            <span
              aria-hidden
              className="pointer-events-none absolute size-8 -translate-1/2 rounded-full border-2 border-[white] shadow-[0_0_0_1.5px_black,inset_0_0_0_1.5px_black]"
              style={{ left: `${focal.x}%`, top: `${focal.y}%` }}
            />
          )}
        </div>
      </div>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
        <Percent
          label="Focal point, from the left"
          value={focal?.x ?? 50}
          isSet={focal !== null}
          isDisabled={isDisabled}
          onChange={(x) => onChange({ x, y: focal?.y ?? 50 })}
        />
        <Percent
          label="Focal point, from the top"
          value={focal?.y ?? 50}
          isSet={focal !== null}
          isDisabled={isDisabled}
          onChange={(y) => onChange({ x: focal?.x ?? 50, y })}
        />
        <Button
          size="small"
          isDisabled={isDisabled || !focal}
          onPress={() => onChange(null)}
          aria-label="Set no focal point"
          className="justify-self-start"
        >
          Set none
        </Button>
      </div>
    </div>
  );
}

const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100);

type PercentProps = {
  label: string;
  value: number;
  isSet: boolean;
  isDisabled: boolean;
  onChange: (value: number) => void;
};

function Percent({ label, value, isSet, isDisabled, onChange }: PercentProps) {
  return (
    <Slider
      value={value}
      minValue={0}
      maxValue={100}
      isDisabled={isDisabled}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? value) : next)}
      className="grid"
    >
      <div className="flex justify-between text-label text-faint">
        <Label>{label}</Label>
        <SliderOutput className="tabular-nums">{isSet ? `${value} %` : "not set"}</SliderOutput>
      </div>
      <SliderTrack className="relative h-6 w-full before:absolute before:inset-x-0 before:top-1/2 before:h-px before:bg-faint">
        <SliderThumb
          className={`top-1/2 size-4 rounded-full border border-ink bg-paper outline-offset-2 data-dragging:bg-accent data-focus-visible:outline-2 data-focus-visible:outline-focus ${isDisabled ? "opacity-45" : ""}`}
        />
      </SliderTrack>
    </Slider>
  );
}
