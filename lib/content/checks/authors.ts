import type { Check } from "./check";

export const checkAuthors: Check = ({ authors }) =>
  authors.length === 0 ? [{ field: "authors", message: "Name at least one author." }] : [];
