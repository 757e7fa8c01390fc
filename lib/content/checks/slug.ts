import type { Check } from "./check";

export const checkSlug: Check = ({ slug }) =>
  slug === "" ? [{ field: "slug", message: "Give the article an address." }] : [];
