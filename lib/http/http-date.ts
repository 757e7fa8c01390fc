const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const day = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
const clock = "(?<h>\\d\\d):(?<m>\\d\\d):(?<s>\\d\\d)";

/** The three forms of RFC 9110 section 5.6.7: today's, RFC 850's and that of C's asctime(). */
const forms = [
  new RegExp(`^${day}, (?<d>\\d\\d) (?<month>\\w{3}) (?<y>\\d{4}) ${clock} GMT$`),
  new RegExp(`^${day}, (?<d>\\d\\d)-(?<month>\\w{3})-(?<yy>\\d\\d) ${clock} GMT$`),
  new RegExp(`^${day} (?<month>\\w{3}) (?<d>[ \\d]\\d) ${clock} (?<y>\\d{4})$`),
];

/** Milliseconds since 1970 of a date in an HTTP header; undefined for what is none. */
export function parseHttpDate(text: string, now = Date.now()): number | undefined {
  for (const form of forms) {
    const { y, yy, month = "", d, h, m, s } = form.exec(text.trim())?.groups ?? {};
    if (d === undefined) continue;
    const year = y === undefined ? nearest(Number(yy), now) : Number(y);
    const at = months.indexOf(month);
    if (at < 0 || Number(h) > 23 || Number(m) > 59 || Number(s) > 60) return;
    const time = Date.UTC(year, at, Number(d), Number(h), Number(m), Number(s));
    return new Date(time - Number(s) * 1000).getUTCDate() === Number(d) ? time : undefined;
  }
}

/** A year of two digits that seems more than fifty years ahead is one of the past. */
function nearest(year: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const full = thisYear - (thisYear % 100) + year;
  return full > thisYear + 50 ? full - 100 : full;
}
