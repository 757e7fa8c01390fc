import { installDependencies } from "./install-dependencies.mjs";

/**
 * What every command does first, with nothing but Node there: installs what is missing and
 * lets the rest of the program be TypeScript.
 */
export async function prepare({ development = false, mode = "production" } = {}) {
  installDependencies({ development });
  // Next and React choose their own files by it when they are loaded.
  process.env.NODE_ENV = mode;
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const { default: next } = await import("@next/env");
  next.loadEnvConfig(process.cwd(), mode === "development", { info() {}, error: console.error });
  const { register } = await import("tsx/esm/api");
  register();
}
