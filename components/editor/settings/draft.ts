import { same } from "@/components/editor/saving/same";
import { addressFrom } from "@/lib/content/address-from";
import { changeableChecks, checkRules, levelOf } from "@/lib/content/checks/levels";
import type { Doc } from "@/lib/content/document";
import { plainText } from "@/lib/content/plain-text";
import type { Settings } from "@/lib/content/settings";

/** A link as it is being written. */
export type LinkRow = { id: string; label: string; url: string };

/** The settings as they stand in the form: what was typed, right or wrong. */
export type Draft = {
  name: string;
  tagline: string;
  description: string;
  language: string;
  timeZone: string;
  accent: string;
  contactEmail: string;
  feedContent: string;
  relatedWhenNone: string;
  review: string;
  /** One address a line. */
  hubs: string;
  heading: string;
  signature: string;
  label: string;
  logo: Settings["logo"];
  profiles: LinkRow[];
  footerLinks: LinkRow[];
  about: Doc;
  /** Of the checks that may be chosen, what each does. */
  checks: Record<string, string>;
};
export type Key = keyof Draft;

/** What each part is called, in the order of the form. */
export const partNames: Record<Key, string> = {
  name: "Name",
  tagline: "Tagline",
  description: "Description",
  logo: "Logo",
  accent: "Accent colour",
  language: "Language",
  timeZone: "Time zone",
  about: "About page",
  contactEmail: "Contact e-mail",
  profiles: "Profiles",
  footerLinks: "Footer links",
  heading: "Editor’s Desk: heading",
  signature: "Editor’s Desk: signature",
  label: "Editor’s Desk: label",
  relatedWhenNone: "Where no related articles are chosen",
  review: "Review before publishing",
  feedContent: "Feeds tell",
  hubs: "WebSub hubs",
  checks: "Checks before publishing",
};
export const keys = Object.keys(partNames) as Key[];

/** What a check does, in the words of the form. */
export const levelNames: Record<string, string> = {
  stop: "Stops publishing",
  warn: "Warns",
  off: "Is off",
};

const rows = (links: { label: string; url: string }[]) =>
  links.map((link, index) => ({ ...link, id: `link-${index}` }));

export function draftOf(settings: Settings): Draft {
  const { analysis, accent, contactEmail, hubs, profiles, footerLinks, ...same } = settings;
  return {
    ...same,
    checks: Object.fromEntries(
      changeableChecks.map((name) => [name, levelOf(name, settings.checks)]),
    ),
    ...analysis,
    accent: accent ?? "",
    contactEmail: contactEmail ?? "",
    hubs: hubs.join("\n"),
    profiles: rows(profiles),
    footerLinks: rows(footerLinks),
  };
}

/** What the server is asked to keep; addresses are made whole, and rows without a word left out. */
export function settingsIn(draft: Draft): Record<keyof Settings, unknown> {
  const { heading, signature, label, ...same } = draft;
  const links = (list: LinkRow[]) =>
    list
      .filter((row) => row.label.trim() || row.url.trim())
      .map((row) => ({ label: row.label, url: addressFrom(row.url) ?? row.url }));
  return {
    ...same,
    timeZone: draft.timeZone.trim(),
    language: draft.language.trim(),
    accent: draft.accent.trim() || null,
    contactEmail: draft.contactEmail.trim() || null,
    hubs: draft.hubs.split(/\s+/).filter(Boolean),
    profiles: links(draft.profiles),
    footerLinks: links(draft.footerLinks),
    analysis: { heading, signature, label },
    // What nobody changed stays with the publication's own, also where that changes.
    checks: Object.fromEntries(
      changeableChecks.flatMap((name) =>
        draft.checks[name] === checkRules[name].level ? [] : [[name, draft.checks[name]]],
      ),
    ),
  };
}

const texts = [
  ...([
    "name",
    "tagline",
    "description",
    "language",
    "timeZone",
    "accent",
    "contactEmail",
  ] as const),
  ...([
    "feedContent",
    "relatedWhenNone",
    "review",
    "hubs",
    "heading",
    "signature",
    "label",
  ] as const),
];

/** What a posted form says, over what there was: the same with and without JavaScript. */
export function draftFrom(form: FormData, before: Draft): Draft {
  const draft = { ...before };
  for (const key of texts) {
    const typed = form.get(key);
    if (typeof typed === "string") draft[key] = typed.replaceAll("\r\n", "\n");
  }
  draft.logo = json(form.get("logo"), before.logo);
  draft.about = json(form.get("about"), before.about);
  draft.checks = Object.fromEntries(
    changeableChecks.map((name) => {
      const level = form.get(`checks.${name}`) ?? before.checks[name];
      return [name, String(level)];
    }),
  );
  for (const key of ["profiles", "footerLinks"] as const) {
    const [labels, urls] = [form.getAll(`${key}.label`), form.getAll(`${key}.url`)];
    draft[key] = rows(
      labels.map((label, at) => ({ label: String(label), url: String(urls[at] ?? "") })),
    );
  }
  return draft;
}

function json<Value>(text: FormDataEntryValue | null, otherwise: Value): Value {
  try {
    return typeof text === "string" ? JSON.parse(text) : otherwise;
  } catch {
    return otherwise;
  }
}

/** Whether two versions of a part say the same, whatever rows are called. */
export function sameText(key: Key, one: Draft, other: Draft): boolean {
  const plain = (draft: Draft) =>
    key === "profiles" || key === "footerLinks" ? settingsIn(draft)[key] : draft[key];
  // Not as JSON: the database puts the keys of an object in an order of its own.
  return same(plain(one), plain(other));
}

/** A part in words, to be compared by eye. */
export function partText(key: Key, draft: Draft): string {
  switch (key) {
    case "logo":
      return draft.logo ? draft.logo.alt || "A picture" : "None";
    case "about":
      return plainText(draft.about) || "Empty";
    case "profiles":
    case "footerLinks":
      return draft[key].map(({ label, url }) => `${label}: ${url}`).join("\n") || "None";
    case "checks":
      return changeableChecks
        .map((name) => `${checkRules[name].looksFor}: ${levelNames[draft.checks[name] ?? ""]}`)
        .join("\n");
    default:
      return draft[key] || "Empty";
  }
}

/**
 * Brings two changes of the same settings together: what one side alone changed is kept, and
 * what both changed differently is `torn`, with this side's words in the draft.
 */
export function bringTogether(before: Draft, mine: Draft, theirs: Draft) {
  const draft = { ...theirs };
  const torn: Key[] = [];
  const taken: Key[] = [];
  const keep = <One extends Key>(key: One) => {
    draft[key] = mine[key];
  };
  for (const key of keys) {
    if (sameText(key, mine, theirs)) continue;
    if (sameText(key, before, mine)) {
      taken.push(key);
      continue;
    }
    keep(key);
    if (!sameText(key, before, theirs)) torn.push(key);
  }
  return { draft, torn, taken };
}
