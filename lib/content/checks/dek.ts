import { type Check, isBlank } from "./stop";

export const checkDek: Check = ({ dek }) =>
  isBlank(dek) ? [{ field: "dek", message: "Write the dek, the summary under the title." }] : [];
