import type { Check } from "./stop";

export const checkTopics: Check = ({ topics }) =>
  topics.length === 0 ? [{ field: "topics", message: "Choose a main topic." }] : [];
