import { mayPublish } from "@/db/editorial/editor";
import type { Role } from "@/db/schema/people";

export type DeskPage = { name: string; href: string };

/** The pages of the desk that a role may open, in the header's order; the palette has the same. */
export function deskPages(role: Role): DeskPage[] {
  return [
    { name: "Articles", href: "/editor" },
    { name: "Calendar", href: "/editor/calendar" },
    { name: "Pictures", href: "/editor/media" },
    ...(mayPublish({ role })
      ? [
          { name: "Front page", href: "/editor/front-page" },
          { name: "Edition", href: "/editor/editions" },
          { name: "Topics", href: "/editor/topics" },
          { name: "Authors", href: "/editor/authors" },
          { name: "Activity", href: "/editor/activity" },
        ]
      : []),
    ...(role === "administrator"
      ? [
          { name: "People", href: "/editor/people" },
          { name: "Settings", href: "/editor/settings" },
        ]
      : []),
  ];
}
