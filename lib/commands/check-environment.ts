import { type Environment, readEnvironment } from "@/lib/environment";
import { Stop } from "./or-exit";

/**
 * Checks what is configured before anything is opened. The embedded database brings its own
 * address and secret; with DATABASE_URL both are the operator's to give.
 */
export function checkEnvironment(): Environment {
  const embedded = !process.env.DATABASE_URL;
  try {
    return readEnvironment({
      ...process.env,
      ...(embedded && {
        DATABASE_URL: "postgresql:///postgres",
        AUTH_SECRET: process.env.AUTH_SECRET || "-".repeat(32),
      }),
    });
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}
