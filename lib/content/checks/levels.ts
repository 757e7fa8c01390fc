/** What a finding of a check does: it stops a publication, asks for a second look, or is not looked for. */
export const levels = ["stop", "warn", "off"] as const;
export type Level = (typeof levels)[number];

/**
 * What each check looks for, in the order of the form, and what it does where the settings say
 * nothing else. One that is `fixed` stops everywhere: without it there is nothing to read.
 */
export const checkRules = {
  title: { looksFor: "No title", level: "stop", fixed: true },
  dek: { looksFor: "No dek", level: "stop" },
  hero: { looksFor: "A hero without a description", level: "stop", fixed: true },
  takeaways: { looksFor: "No takeaway, or an empty one", level: "stop" },
  body: { looksFor: "No report", level: "stop", fixed: true },
  pictures: { looksFor: "A picture in the report without a description", level: "stop" },
  slug: { looksFor: "No address, or another article’s", level: "stop", fixed: true },
  authors: { looksFor: "No author", level: "stop" },
  topics: { looksFor: "No topic", level: "stop" },
  unfinished: { looksFor: "TK, the mark of what is to come", level: "stop" },
  deadLinks: { looksFor: "A link to a page of this site that is not there", level: "stop" },
  citations: { looksFor: "A citation of a source that is not in the list", level: "stop" },
  longTitle: { looksFor: "A title of more than 100 characters", level: "warn" },
  nearTwin: { looksFor: "An earlier article that says nearly the same", level: "warn" },
  facts: {
    looksFor: "A number, date or name of a takeaway that is not in the report",
    level: "warn",
  },
  support: { looksFor: "A takeaway without support, or whose support changed", level: "warn" },
  opinionWords: { looksFor: "Judgements in the report", level: "warn" },
  spellings: { looksFor: "A name spelled in two ways", level: "warn" },
  silentLinks: { looksFor: "A link that does not answer", level: "warn" },
} as const satisfies Record<string, { looksFor: string; level: Level; fixed?: true }>;

export type CheckName = keyof typeof checkRules;
export const checkNames = Object.keys(checkRules) as CheckName[];
export const changeableChecks = checkNames.filter((name) => !("fixed" in checkRules[name]));

/** What the settings say of checks; what they do not mention is as `checkRules` has it. */
export type ChosenLevels = Partial<Record<CheckName, Level>>;

export function levelOf(name: CheckName, chosen: ChosenLevels): Level {
  const rule: { level: Level; fixed?: true } = checkRules[name];
  return rule.fixed ? rule.level : (chosen[name] ?? rule.level);
}
