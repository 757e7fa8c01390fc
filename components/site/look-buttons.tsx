import { type LookKind, looks } from "@/lib/reading/look";

/**
 * Theme and size of text as the reader wants them; without a script they are the system's, and
 * these are not there. EarlyScript presses them, so that they work, and tell what is chosen, from
 * the first paint.
 */
export function LookButtons() {
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-1 noscript:hidden">
      <Choice kind="theme" label="Theme" byDefault="System" />
      <Choice kind="text" label="Text size" byDefault="Normal" />
    </div>
  );
}

type Props = { kind: LookKind; label: string; byDefault: string };

function Choice({ kind, label, byDefault }: Props) {
  const values = Object.entries(looks[kind]);
  // Sizes in their order, the normal one where it belongs.
  values.splice(kind === "text" ? 1 : 0, 0, ["", byDefault]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is sent, and a legend cannot stand in the line
    <div role="group" aria-label={label} className="flex flex-wrap gap-x-4">
      <span className="py-1 text-faint">{label}</span>
      {values.map(([value, name]) => (
        <button
          key={value}
          type="button"
          data-look={kind}
          value={value}
          aria-pressed={value === ""}
          // The script has pressed what was chosen before React comes.
          suppressHydrationWarning
          className="cursor-pointer py-1 decoration-accent decoration-2 underline-offset-4 hover:text-accent aria-pressed:underline"
        >
          {name}
        </button>
      ))}
    </div>
  );
}
