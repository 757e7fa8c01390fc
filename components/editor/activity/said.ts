import type { ActivityEntry } from "@/db/activity/list-activity";
import { formatCalendarDay, formatMoment } from "@/lib/reading/moments";

/** What was done, in words that follow the name of who did it, and whatever else was said with it. */
export type Said = {
  /** Followed by the article, where it was done to one. */
  deed: string;
  /** Follows the article. */
  rest?: string | undefined;
  note?: string | undefined;
};

const schedules = { publish: "publication", unpublish: "withdrawal" };

/** Moments are told in the publication's zone. */
export function saidOf(entry: ActivityEntry, zone: string): Said {
  const moment = (iso: string) => formatMoment(new Date(iso), zone);
  const scheduled = (at: string | undefined) => (at ? `as scheduled for ${moment(at)}` : undefined);
  switch (entry.kind) {
    case "article begun":
      return { deed: "began" };
    case "article edited":
      return { deed: "edited" };
    case "revision named":
      return { deed: `named revision ${entry.about.number} of`, note: entry.about.name };
    case "revision restored":
      return { deed: `went back to revision ${entry.about.number} of` };
    case "article published":
      return { deed: "published", rest: scheduled(entry.about.scheduledFor) };
    case "changes published":
      return { deed: "published changes of", rest: scheduled(entry.about.scheduledFor) };
    case "article unpublished":
      return { deed: "unpublished", rest: scheduled(entry.about.scheduledFor) };
    case "sent to review":
      return { deed: "sent", rest: "to review", note: entry.about.note };
    case "taken back from review":
      return { deed: "took back", rest: "from review", note: entry.about.note };
    case "approved":
      return { deed: "approved", note: entry.about.note };
    case "approval taken back":
      return { deed: "took the approval of", rest: "back: it is in review again" };
    case "changed after approval":
      return { deed: "changed", rest: "after it was approved: it is in review again" };
    case "sent back":
      return { deed: "sent back", note: entry.about.note };
    case "scheduled":
      return {
        deed: `scheduled the ${schedules[entry.about.what]} of`,
        rest: `for ${moment(entry.about.at)}`,
      };
    case "schedule moved":
      return {
        deed: `moved the ${schedules[entry.about.what]} of`,
        rest: `from ${moment(entry.about.from)} to ${moment(entry.about.at)}`,
      };
    case "schedule called off":
      return {
        deed: `called off the ${schedules[entry.about.what]} of`,
        rest: `scheduled for ${moment(entry.about.at)}`,
      };
    case "schedule failed":
      return {
        deed: `could not do the ${schedules[entry.about.what]} of`,
        rest: `scheduled for ${moment(entry.about.at)}`,
        note: entry.about.why,
      };
    case "comment made":
      return { deed: `commented on ${commented[entry.about.on]}` };
    case "comments resolved":
      return { deed: "resolved comments on" };
    case "comments reopened":
      return { deed: "reopened comments on" };
    case "articles imported": {
      const { articles } = entry.about;
      return { deed: `imported ${articles === 1 ? "an article" : `${articles} articles`}` };
    }
    case "front page published":
      return { deed: "published the front page" };
    case "edition published":
      return { deed: `published the edition of ${formatCalendarDay(entry.about.day)}` };
    case "settings changed":
      return { deed: "changed the settings", note: entry.about.parts.map(inWords).join(", ") };
    case "topic changed":
      return { deed: `changed the topic ${entry.about.name}` };
    case "author changed":
      return { deed: `changed the author ${entry.about.name}` };
    case "picture changed":
      return { deed: "changed a picture of the library", note: entry.about.name };
    case "picture replaced":
      return { deed: "replaced the file of a picture", note: entry.about.name };
    case "pictures removed":
      return { deed: `removed ${counted(entry.about.pictures)} from the library` };
    case "pictures put back":
      return { deed: `put ${counted(entry.about.pictures)} back into the library` };
    case "person invited":
      return { deed: `invited ${entry.about.name} as ${entry.about.role}` };
    case "link made":
      return { deed: `made a link for ${entry.about.name} to set a password` };
    case "person changed":
      return { deed: `changed the name or address of ${entry.about.name}` };
    case "role changed":
      return { deed: `made ${entry.about.name} ${entry.about.role}` };
    case "person disabled":
      return { deed: `disabled ${entry.about.name}` };
    case "person enabled":
      return { deed: `enabled ${entry.about.name}` };
    case "sessions ended":
      return { deed: `signed out ${entry.about.name} everywhere` };
    case "password changed":
      return { deed: "set a new password" };
    case "signed in":
      return { deed: "signed in", rest: `with ${entry.about.agent}` };
  }
}

const commented = { article: "", takeaway: "a takeaway of", passage: "words of" };

const counted = (pictures: number) => (pictures === 1 ? "a picture" : `${pictures} pictures`);

/** `aboutPage` as `about page`. */
function inWords(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Who did it, for what nobody did by hand. */
export function byWhom({ by, kind }: Pick<ActivityEntry, "by" | "kind">): string {
  if (by) return by;
  if (kind === "articles imported" || isOfPeople(kind)) return "The command line";
  return "The publication";
}

const isOfPeople = (kind: ActivityEntry["kind"]) =>
  kind.startsWith("person ") || kind === "link made" || kind === "role changed";
