import { absolute } from "@/lib/reading/page-metadata";

type Step = { name: string; path: string };

/** The way from the front page to a page, itself last, as https://schema.org/BreadcrumbList. */
export function breadcrumbs(...steps: Step[]) {
  const way = [{ name: "Front page", path: "/" }, ...steps];
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
