"use client";

import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";
import { Link as AriaLink, type LinkProps } from "react-aria-components/Link";

export type Look = "primary" | "plain" | "quiet" | "danger";

const shape =
  "inline-flex cursor-pointer items-center justify-center gap-1.5 border whitespace-nowrap no-underline transition-colors duration-100 motion-reduce:transition-none data-disabled:cursor-default data-disabled:opacity-45";

const sizes = { ordinary: "min-h-8 px-3 py-1", small: "min-h-7 px-2 text-label" };

const looks: Record<Look, string> = {
  primary: "border-ink bg-ink text-paper data-hovered:bg-ink/85 data-pressed:bg-ink/75",
  plain: "border-rule bg-paper text-ink data-hovered:border-faint data-pressed:bg-tint",
  quiet: "border-transparent text-ink data-hovered:bg-tint data-pressed:bg-rule/60",
  danger: "border-danger bg-paper text-danger data-hovered:bg-tint data-pressed:bg-rule/60",
};

export type Size = keyof typeof sizes;

type Style = { look?: Look; size?: Size };

const classes = ({ look = "plain", size = "ordinary" }: Style, extra: unknown) =>
  `${shape} ${sizes[size]} ${looks[look]} ${typeof extra === "string" ? extra : ""}`;

/** A button; `isPending` keeps it focusable and says that it is at work. */
export function Button({ look, size, className, ...props }: ButtonProps & Style) {
  return <AriaButton {...props} className={classes({ look, size }, className)} />;
}

/** A link that looks like a button, for a step that leads to another page. */
export function ButtonLink({ look, size, className, ...props }: LinkProps & Style) {
  return <AriaLink {...props} className={classes({ look, size }, className)} />;
}
