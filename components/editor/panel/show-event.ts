/** Sent from a part of the panel, which is then shown before it is gone to. */
export const showEvent = "desk-show";
