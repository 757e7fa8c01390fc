import type { Settings } from "@/lib/content/settings";
import { colours } from "@/lib/share/colours";
import { iconPath } from "./icon-files";

/** What a phone needs to keep the publication beside its programs: https://www.w3.org/TR/appmanifest/ */
export function webManifest(settings: Settings) {
  const { name, description, language } = settings;
  const icon = (file: "192.png" | "512.png" | "512-maskable.png", purpose: string) => ({
    src: iconPath(file, settings),
    sizes: file.startsWith("192") ? "192x192" : "512x512",
    type: "image/png",
    purpose,
  });
  return {
    id: "/",
    name,
    short_name: name,
    ...(description && { description }),
    lang: language,
    start_url: "/",
    scope: "/",
    // With a way back, which pages of a newspaper need and do not draw themselves.
    display: "minimal-ui",
    background_color: colours.paper,
    theme_color: colours.paper,
    categories: ["news"],
    icons: [icon("192.png", "any"), icon("512.png", "any"), icon("512-maskable.png", "maskable")],
  };
}
