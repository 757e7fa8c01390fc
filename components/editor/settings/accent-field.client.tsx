"use client";

import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/text-field.client";
import { accentShades, grounds, type Scheme, type Shade } from "@/lib/content/accent";

type Props = { value: string; onChange: (value: string) => void; fault: string | undefined };

/** `#rrggbb` from what was typed, `#RGB` and no `#` too; undefined for no colour. */
function colourIn(typed: string): string | undefined {
  const digits = typed.trim().replace(/^#/, "").toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((one) => one + one).join("")}`;
}

/** The one colour, and what it becomes so that its words can be read on paper in both schemes. */
export function AccentField({ value, onChange, fault }: Props) {
  const colour = colourIn(value);
  const shades = colour && accentShades(colour);
  const isWrong = value.trim() !== "" && !colour;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <input
          type="color"
          aria-label="Pick the accent colour"
          value={colour ?? "#b3261e"}
          onChange={({ target }) => onChange(target.value)}
          className="h-8 w-12 cursor-pointer border border-rule bg-paper p-0.5"
        />
        <TextField
          label="Accent colour"
          name="accent"
          value={value}
          onChange={onChange}
          onBlur={() => colour && colour !== value && onChange(colour)}
          placeholder="The design’s own vermilion"
          fault={fault ?? (isWrong ? "A colour such as #b3261e." : undefined)}
          className="w-56"
        />
        {value !== "" && (
          <Button size="small" onPress={() => onChange("")}>
            Use the design’s own
          </Button>
        )}
      </div>
      {shades && (
        <ul className="grid gap-2 sm:grid-cols-2">
          <Swatch scheme="light" shade={shades.light} />
          <Swatch scheme="dark" shade={shades.dark} />
        </ul>
      )}
    </div>
  );
}

function Swatch({ scheme, shade }: { scheme: Scheme; shade: Shade }) {
  const { paper } = grounds[scheme];
  const { hex, ratio, isSeen, isAdjusted } = shade;
  const direction = scheme === "light" ? "darker" : "lighter";
  return (
    <li className="border border-rule text-label">
      <p
        className="px-3 py-2 font-serif text-card font-semibold"
        style={{ background: paper, color: hex }}
      >
        1 Key Takeaways
      </p>
      <p className="border-t border-rule px-3 py-2">
        On {scheme} paper {hex}, contrast {ratio.toFixed(1)} : 1
        <span className="text-good"> ✓ AA</span>
        {isAdjusted && (
          <span className="block text-faint">
            Made {direction} than you chose: words in it could not be read there.
          </span>
        )}
        {!isSeen && (
          <span className="block text-caution">
            ▲ Hardly to be told from the text around it. Links stay underlined; a stronger hue would
            show more.
          </span>
        )}
      </p>
    </li>
  );
}
