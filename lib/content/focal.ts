/** What of a picture is kept in sight when it is cut, in whole percent from its left and its top. */
export type Focal = { x: number; y: number };
