import { type Check, isBlank } from "./check";

export const checkTakeaways: Check = ({ takeaways }) => {
  if (takeaways.length === 0)
    return [{ field: "takeaways", message: "Write at least one takeaway." }];
  return takeaways.flatMap(({ id, text }, index) => {
    if (!isBlank(text)) return [];
    const message = `Takeaway ${index + 1} is empty: write it or remove it.`;
    return [{ field: "takeaways" as const, message, place: { item: id } }];
  });
};
