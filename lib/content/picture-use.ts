/** By what use of them pictures are listed. */
export const pictureUses = ["any", "live", "unused", "removed"] as const;
export type PictureUseKind = (typeof pictureUses)[number];

/** Up to how many articles of a picture are counted. */
export const mostCounted = 100;
