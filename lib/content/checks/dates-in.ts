type Stated = { written: string; value: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const forms = [
  new RegExp(`\\b${day}\\s+(?:of\\s+)?${month}(?!\\p{L})`, "gu"),
  new RegExp(`\\b${month}\\s+${day}(?!\\d)`, "gu"),
  /(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu,
  /\b\d{4}-(?<month>\d{2})-(?<day>\d{2})\b/gu,
];

/** The days that a text names, as written, and as `11-23`, which compares in every form. The year is a number by itself. */
export function datesIn(text: string): Stated[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: written, groups }) => {
      const number = monthNumber(groups?.month ?? "");
      return number ? [{ written, value: `${number}-${Number(groups?.day)}` }] : [];
    }),
  );
}

function monthNumber(name: string): number {
  return Number(name) || months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
