import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { newDataDir, startPublication } from "./publication";

declare module "vitest" {
  export interface ProvidedContext {
    /** The data of a publication that was started once and ended. */
    startedOnce: string;
  }
}

/** Starts a publication once for all journeys: each goes on from a copy of its data. */
export default async function startOnce({ provide }: TestProject) {
  const dataDir = await newDataDir();
  const publication = await startPublication({ dataDir });
  await publication.stop();
  provide("startedOnce", dataDir);
  return () => rm(dataDir, { recursive: true });
}
