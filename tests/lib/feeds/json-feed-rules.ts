import { z } from "zod";
import {
  addressComplaints,
  htmlComplaints,
  isAddress,
  isUuid,
  rfc3339Complaints,
} from "./feed-rules";

const address = z.string().refine(isAddress, "is no full address");
const line = z.string().regex(/^\S(.*\S)?$/u, "is no line of text");
const Author = z.strictObject({ name: line, url: address });

/** https://www.jsonfeed.org/version/1.1/, each key that is used here with its type. */
const JsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: line,
  home_page_url: address,
  feed_url: address,
  description: line,
  authors: z.array(Author).min(1),
  language: line,
  hubs: z
    .array(z.strictObject({ type: z.literal("WebSub"), url: address }))
    .min(1)
    .optional(),
  items: z.array(
    z.strictObject({
      id: z
        .string()
        .refine((id) => isUuid(id) || isAddress(id), "is neither a UUID nor an address"),
      url: address,
      title: line,
      content_html: z.string().min(1),
      summary: line.optional(),
      image: address.optional(),
      date_published: z.string(),
      date_modified: z.string(),
      authors: z.array(Author).min(1).optional(),
      tags: z.array(line).min(1).optional(),
      language: line.optional(),
    }),
  ),
});

export type ReadJsonFeed = z.infer<typeof JsonFeed>;

/** What a reader of JSON Feed 1.1 could hold against one. */
export function jsonFeedComplaints(json: string, location: string): string[] {
  const read = JsonFeed.safeParse(JSON.parse(json));
  if (!read.success) {
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  }
  const { items, feed_url } = read.data;
  const found = feed_url === location ? [] : ["feed_url does not match the location"];
  if (new Set(items.map(({ id }) => id)).size < items.length) found.push("an id stands twice");
  for (const { content_html, date_published, date_modified, image } of items) {
    found.push(...htmlComplaints(content_html));
    found.push(...rfc3339Complaints(date_published, "date_published"));
    found.push(...rfc3339Complaints(date_modified, "date_modified"));
    if (image) found.push(...addressComplaints(image, "image"));
  }
  return found;
}
