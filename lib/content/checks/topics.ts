import type { Check } from "./check";

export const checkTopics: Check = ({ topics }) =>
  topics.length === 0 ? [{ field: "topics", message: "Choose a main topic." }] : [];
