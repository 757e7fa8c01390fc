"use client";

import { useEffect, useRef, useState } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";

const widths = { Phone: 390, Desktop: 1280 };
type Device = keyof typeof widths;

type Props = {
  /** The preview's own page. */
  address: string;
  /** Changes whenever there is something else to see. */
  version: number;
};

/** The page as readers will see it, at a phone's width or a desktop's, as large as there is room. */
export function PreviewFrame({ address, version }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(version);
  const [device, setDevice] = useState<Device>("Desktop");
  const [space, setSpace] = useState({ width: 0, height: 0 });

  useEffect(() => {
    if (!room.current) return;
    const resized = new ResizeObserver(([entry]) => {
      if (entry) setSpace({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    resized.observe(room.current);
    return () => resized.disconnect();
  }, []);

  useEffect(() => {
    // Not by `src`, which would make each change a step of the browser's way back.
    if (version !== first) frame.current?.contentWindow?.location.replace(framed(address, version));
  }, [address, version, first]);

  const width = widths[device];
  const scale = Math.min(1, space.width / width) || 1;
  return (
    <section aria-label="Preview" className="flex min-h-0 flex-col gap-2">
      <div className="flex items-center gap-3">
        <h2 className="text-label font-semibold">As readers will see it</h2>
        <ToggleButtonGroup
          aria-label="Width of the preview"
          disallowEmptySelection
          selectedKeys={[device]}
          onSelectionChange={([chosen]) => setDevice(chosen as Device)}
          className="flex"
        >
          {Object.keys(widths).map((name) => (
            <ToggleButton
              key={name}
              id={name}
              className="min-h-7 cursor-pointer border border-rule px-2 text-label data-selected:border-ink data-selected:bg-ink data-selected:text-paper"
            >
              {name}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <a href={address} target="_blank" className="ms-auto text-label underline" rel="noreferrer">
          Open the preview
        </a>
      </div>
      <div ref={room} className="relative h-[80vh] overflow-hidden border border-rule bg-tint">
        {space.width > 0 && (
          <iframe
            ref={frame}
            title={`Preview, ${device}`}
            src={framed(address, first)}
            tabIndex={-1}
            className="absolute top-0"
            style={{
              width,
              height: space.height / scale,
              transform: `scale(${scale})`,
              transformOrigin: "0 0",
              left: Math.max(0, (space.width - width * scale) / 2),
            }}
          />
        )}
      </div>
    </section>
  );
}

const framed = (address: string, version: number) => `${address}?framed=${version}`;
