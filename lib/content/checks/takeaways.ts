import { type Check, isBlank, type Stop } from "./stop";

export const checkTakeaways: Check = ({ takeaways }) => {
  if (takeaways.length === 0) return [stop("Write at least one takeaway.")];
  return takeaways.flatMap(({ text }, index) =>
    isBlank(text) ? [stop(`Takeaway ${index + 1} is empty: write it or remove it.`)] : [],
  );
};

function stop(message: string): Stop {
  return { field: "takeaways", message };
}
