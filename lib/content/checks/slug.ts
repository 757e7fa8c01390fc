import type { Check, Finding } from "./check";

export const checkSlug: Check = ({ slug }, { takenSlug }) => {
  if (slug === "") return [{ field: "slug", message: "Give the article an address." }];
  return slug === takenSlug ? [slugIsTaken] : [];
};

export const slugIsTaken: Finding = {
  field: "slug",
  message: "Another article has, or had, this address.",
};
