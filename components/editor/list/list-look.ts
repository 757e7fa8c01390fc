/** How a list among lists looks, here or not. */
export const listLook =
  "flex items-baseline gap-2 whitespace-nowrap px-2 py-1 no-underline hover:bg-tint aria-[current]:bg-tint aria-[current]:font-semibold";
