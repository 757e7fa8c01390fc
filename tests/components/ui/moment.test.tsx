import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Moment } from "@/components/ui/moment.client";
import { momentText } from "@/components/ui/moment-text";
import { ZoneProvider } from "@/components/ui/zone.client";

const zone = "Asia/Shanghai";
const evening = new Date("2026-11-23T13:30:05Z");

test("the desk names the zone as readers see it", () => {
  const html = renderToStaticMarkup(
    <ZoneProvider zone={zone}>
      <Moment at={evening} />
    </ZoneProvider>,
  );
  expect(html).toMatch(/>23 Nov 2026,? 21:30 UTC\+8</);
  expect(html).toMatch(/title="Monday,? 23 November 2026[^"]* 21:30:05 UTC\+8"/);
});

test("today's moments need no day, this year's no year", () => {
  expect(momentText(evening, zone, new Date("2026-11-23T15:00:00Z"))).toBe("21:30 UTC+8");
  expect(momentText(evening, zone, new Date("2026-11-23T16:00:00Z"))).toMatch(
    /^Mon,? 23 Nov, 21:30 UTC\+8$/,
  );
  expect(momentText(evening, zone, new Date("2027-01-02T00:00:00Z"))).toContain("2026");
});
