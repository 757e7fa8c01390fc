/** How the tools over a text look, the toolbar's and those that come with a table or a quote. */
export const tool =
  "inline-flex h-7 min-w-7 shrink-0 cursor-pointer items-center justify-center px-1.5 text-label whitespace-nowrap text-ink data-hovered:bg-tint data-selected:bg-ink data-selected:text-paper data-disabled:cursor-default data-disabled:opacity-45";

// On a phone the groups stand in lines, and the space between them tells them apart.
export const separator = "mx-1 my-1 border-l border-rule max-sm:hidden";
