/** More unread notifications than these are not counted. */
export const mostCounted = 99;
