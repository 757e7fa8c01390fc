"use client";

import type { ReactNode } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";

/** A word about a control, for those who linger on it or come to it by keyboard. */
export function Hint({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <TooltipTrigger delay={600}>
      {children}
      <Tooltip offset={4} className=" border border-faint bg-paper px-2 py-0.5 text-label text-ink">
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
