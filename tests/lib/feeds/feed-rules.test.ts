import { expect, test } from "vitest";
import { anArticle, asRss, site } from "./a-feed";
import { complaints } from "./feed-rules";

/** That the rules find each sin: the same feed, spoiled in one place. */
const good = asRss(anArticle());

test.each<[sin: string, from: string | RegExp, to: string, complaint: string]>([
  ["a closing tag missing", "</channel>", "", "not well-formed"],
  ["a second version", 'version="2.0"', 'version="0.91"', "not version 2.0"],
  ["another namespace", "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss", "usual"],
  ["a prefix not declared", / xmlns:dc="[^"]*"/, "", "prefix dc is not declared"],
  ["another self link", "/feed.xml", "/rss.xml", "self link does not match"],
  ["no language", /<language>.*<\/language>/, "", "no language"],
  ["a self link to a page", "application/rss+xml", "text/html", "of no feed"],
  ["two links", /<link>.*<\/link>/, "$&$&", "link stands twice"],
  ["an unknown element", "<pubDate>", "<published/><pubDate>", "undefined element published"],
  ["a guid that is an address", 'isPermaLink="false"', 'isPermaLink="true"', "a guid"],
  ["a malformed UUID", "urn:uuid:8f4e2a3c", "urn:uuid:8f4e2a", "a guid"],
  ["a relative link", "<link>https://brief.example/articles", "<link>/articles", "no full address"],
  [
    "a link not encoded",
    "articles/a-ship-at-a-quay</link>",
    "articles/舰</link>",
    "no full address",
  ],
  ["a date of ISO 8601", /<pubDate>.*<\/pubDate>/, "<pubDate>2025-03-01</pubDate>", "no RFC 822"],
  ["a year of two digits", "01 Mar 2025", "01 Mar 25", "no RFC 822"],
  ["another weekday", "Sat, 01 Mar", "Fri, 01 Mar", "day of the week"],
  ["a date to come", "Sat, 01 Mar 2025", "Tue, 01 Mar 2225", "implausible"],
  ["an RFC 822 atom date", /<atom:updated>[^<]*/, "<atom:updated>1 Mar", "RFC 3339"],
  ["a blank category", "<category>Security", "<category>", "blank category"],
  ["a control character", "What it is", "What\u0085 it is", "bad characters"],
  ["a script", "&#x3C;hr&#x3E;", "&#x3C;script&#x3E;&#x3C;/script&#x3E;", "the element script"],
  ["a style", "&#x3C;p&#x3E;", "&#x3C;p style=''&#x3E;", "the attribute style"],
  ["an element left open", "&#x3C;/ol&#x3E;", "", "invalid HTML"],
  ["a relative picture", "src=&#x22;https://brief.example", "src=&#x22;", "relative: /media"],
  ["a picture without alt", / alt=&#x22;.*?&#x22;/, "", "without alt"],
  ["media without a size", / height="\d+"/, "", "without a size"],
])("%s is complained of", (_, from, to, complaint) => {
  const spoiled = good.replace(from, to);
  expect(spoiled).not.toBe(good);
  expect(complaints(spoiled, `${site}/feed.xml`).join("\n")).toContain(complaint);
});
