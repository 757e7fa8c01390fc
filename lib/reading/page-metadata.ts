import type { Metadata } from "next";
import type { Settings } from "@/lib/content/settings";
import { env } from "@/lib/environment";

type About = {
  title: string;
  description: string;
  /** The page's one address, from `/`. */
  path: string;
  /** Whether the title stands alone, without the publication's name after it. */
  wholeTitle?: boolean;
};

/** What search engines and chats are told of any reading page: absolute, and the same in each tongue. */
export function pageMetadata(
  { name }: Settings,
  { title, description, path, wholeTitle = false }: About,
): Metadata {
  const url = absolute(path);
  return {
    title: wholeTitle ? { absolute: title } : title,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: "website",
      siteName: name,
      title,
      description,
      url,
    },
    twitter: { card: "summary", title, description },
  };
}

/** The address of a path of this site as the world knows it. */
export function absolute(path: string): string {
  return `${env().SITE_URL}${path}`;
}
