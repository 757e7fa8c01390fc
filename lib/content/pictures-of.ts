import type { Content } from "./content";

/** The ids of every picture that a content shows, each once. */
export function picturesOf({ hero, body }: Pick<Content, "hero" | "body">): string[] {
  const inBody = body.content.flatMap((block) =>
    block.type === "image" ? block.attrs.picture : [],
  );
  return [...new Set(hero ? [hero.picture, ...inBody] : inBody)];
}
