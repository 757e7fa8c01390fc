import { type Check, isBlank } from "./check";

export const checkTitle: Check = ({ title }) =>
  isBlank(title) ? [{ field: "title", message: "Write a title." }] : [];
