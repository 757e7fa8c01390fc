import { type Check, isBlank } from "./check";

export const checkHero: Check = ({ hero }) =>
  hero && isBlank(hero.alt)
    ? [{ field: "hero", message: "Describe the hero picture for those who cannot see it." }]
    : [];
