import type { Settings } from "@/lib/content/settings";
import { iconPath } from "@/lib/icons/icon-files";
import { pictureUrl, widthUpTo } from "@/lib/media/variants";
import { absolute } from "@/lib/reading/page-metadata";

/** By this other descriptions of the same page name the publication. */
export const publisherId = () => `${absolute("/")}#publication`;

/** The publication as https://schema.org/NewsMediaOrganization. */
export function publisher(settings: Settings) {
  const { name, tagline, description, profiles, contactEmail } = settings;
  return {
    "@type": "NewsMediaOrganization",
    "@id": publisherId(),
    name,
    url: absolute("/"),
    logo: logo(settings),
    ...(tagline && { slogan: tagline }),
    ...(description && { description }),
    ...(contactEmail && { email: contactEmail }),
    ...(profiles.length > 0 && { sameAs: profiles.map(({ url }) => url).filter(isWeb) }),
  };
}

const logoWidth = 640;

function logo(settings: Settings) {
  if (!settings.logo) {
    return picture(absolute(iconPath("512.png", settings)), { width: 512, height: 512 });
  }
  const { picture: id, width, height } = settings.logo;
  const drawn = widthUpTo(width, logoWidth);
  const size = { width: drawn, height: Math.round((height * drawn) / width) };
  return picture(absolute(pictureUrl(id, drawn, "webp")), size);
}

const picture = (url: string, size: { width: number; height: number }) => ({
  "@type": "ImageObject",
  url,
  ...size,
});

const isWeb = (url: string) => /^https?:/i.test(url);
