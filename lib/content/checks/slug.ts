import type { Check } from "./stop";

export const checkSlug: Check = ({ slug }) =>
  slug === "" ? [{ field: "slug", message: "Give the article an address." }] : [];
