/** Every shape that a picture is cut to, by the ratio of its width to its height. */

/** On the pages. */
export const pageShapes = { panorama: 2, landscape: 3 / 2, square: 1 } as const;
export type PageShape = keyof typeof pageShapes;

/** For programs, such as search engines, that ask for a picture in a shape. */
export const programShapes = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1 } as const;
export type ProgramShape = keyof typeof programShapes;

/** Beside the words of a share picture, in its pixels. */
export const shareHero = { width: 528, height: 630 } as const;

/** Every shape that a file can be asked for in. */
export const cutShapes = { ...programShapes, "528x630": shareHero.width / shareHero.height };
export type CutShape = keyof typeof cutShapes;
