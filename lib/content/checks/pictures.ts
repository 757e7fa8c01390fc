import { type Check, isBlank } from "./check";

/** Pictures in the report that say nothing to those who cannot see them. */
export const checkPictures: Check = ({ body }) => {
  const bare = body.content.filter((block) => block.type === "image" && isBlank(block.attrs.alt));
  const [first] = bare;
  if (!first) return [];
  const pictures = bare.length === 1 ? "A picture" : `${bare.length} pictures`;
  return [
    {
      field: "body",
      message: `${pictures} in the report: add a description for those who cannot see.`,
      place: { block: first.attrs.id ?? undefined },
    },
  ];
};
