import { type Check, isBlank } from "./stop";

export const checkTitle: Check = ({ title }) =>
  isBlank(title) ? [{ field: "title", message: "Write a title." }] : [];
