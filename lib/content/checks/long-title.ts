import type { Check } from "./check";

const most = 100;

/** Search engines and phones cut a longer title. */
export const checkLongTitle: Check = ({ title }) => {
  const length = [...title.trim()].length;
  if (length <= most) return [];
  return [
    { field: "title", message: `The title has ${length} characters: most are cut at ${most}.` },
  ];
};
