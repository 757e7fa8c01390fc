import { type Check, isBlank } from "./check";

export const checkDek: Check = ({ dek }) =>
  isBlank(dek) ? [{ field: "dek", message: "Write the dek, the summary under the title." }] : [];
