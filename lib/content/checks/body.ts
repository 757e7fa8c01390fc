import { plainText } from "../plain-text";
import { type Check, isBlank, type Stop } from "./stop";

export const checkBody: Check = ({ body }) => {
  const empty: Stop[] = isBlank(plainText(body))
    ? [{ field: "body", message: "Write the report." }]
    : [];
  const undescribed = body.content.filter(
    (block) => block.type === "image" && isBlank(block.attrs.alt),
  ).length;
  if (undescribed === 0) return empty;
  const pictures = undescribed === 1 ? "A picture" : `${undescribed} pictures`;
  return [
    ...empty,
    {
      field: "body",
      message: `${pictures} in the report: add a description for those who cannot see.`,
    },
  ];
};
