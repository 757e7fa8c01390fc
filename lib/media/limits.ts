/** What is taken as a picture; the desk asks these before it sends anything. */
export const mostBytes = 20 * 1024 * 1024;
export const mostPixels = 50_000_000;

/** For the `accept` of a file field. */
export const acceptedTypes = "image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff";

/** The same in words, for those who choose one. */
export const acceptedInWords = "JPEG, PNG, WebP, AVIF, GIF or TIFF, up to 20 MB";

export const tooManyBytes = "The file is larger than 20 MB. Save it smaller and try again.";
export const tooManyPixels =
  "The picture has more than 50 million pixels. Save it smaller and try again.";
