import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * What axe finds on a page and in its frames, each fault with the first element that it is about.
 * Of a page at rest also which targets are too small for a thumb: a menu that is open covers others.
 */
export async function violationsOf(page: Page, { atRest = true } = {}): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  const violations = await page.evaluate(async (enabled) => {
    // A colour on its way to another is neither.
    const passing = document
      .getAnimations()
      .filter((one) => one instanceof CSSTransition)
      .map(({ finished }) => finished.catch(() => {}));
    await Promise.all(passing);
    const { violations } = await window.axe.run(
      // React Aria's announcer speaks of a button by its id for some seconds, also when it has gone.
      { exclude: ["[data-live-announcer]"] },
      {
        resultTypes: ["violations"],
        // By itself axe leaves out what WCAG 2.2 added.
        rules: { "target-size": { enabled } },
      },
    );
    return violations;
  }, atRest);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** In the middle of a journey, whatever is open. */
export async function noViolations(page: Page): Promise<void> {
  expect(await violationsOf(page, { atRest: false })).toEqual([]);
}

declare global {
  interface Window {
    /** Once `violationsOf` has brought it. */
    axe: typeof axe;
  }
}
