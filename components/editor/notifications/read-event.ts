/** Sent when notifications were read on a page that stays open: the header counts them again. */
export const readEvent = "desk-notifications-read";
