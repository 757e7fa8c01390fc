import { prepare } from "./prepare.mjs";

await prepare();
const { withDatabase } = await import("../../db/with-database.ts");
const { migrateDatabase } = await import("../../db/migrate.ts");
const { orExit } = await import("./or-exit.ts");
await orExit(() => withDatabase(migrateDatabase));
