import { plainText } from "../plain-text";
import { type Check, isBlank } from "./check";

export const checkBody: Check = ({ body }) =>
  isBlank(plainText(body)) ? [{ field: "body", message: "Write the report." }] : [];
