import type { Settings } from "@/lib/content/settings";
import { isWordmark, Logo } from "./logo";

const heights = {
  nameplate: { wordmark: 4.5, mark: 4 },
  small: { wordmark: 2, mark: 1.75 },
};

type Props = { settings: Pick<Settings, "name" | "logo">; size: keyof typeof heights };

/** The publication's name as it is set at the top of a page: a wide logo in its place, a square one with it. */
export function PublicationName({ settings: { name, logo }, size }: Props) {
  if (!logo) return name;
  const { wordmark, mark } = heights[size];
  if (isWordmark(logo)) {
    return <Logo logo={{ ...logo, alt: logo.alt || name }} height={wordmark} />;
  }
  return (
    <span
      className={`inline-flex max-w-full items-center ${size === "small" ? "gap-2.5" : "flex-wrap justify-center gap-x-5 gap-y-2"}`}
    >
      <Logo logo={logo} height={mark} isDecoration />
      <span>{name}</span>
    </span>
  );
}
