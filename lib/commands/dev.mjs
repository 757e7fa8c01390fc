import { prepare } from "./prepare.mjs";

await prepare({ development: true, mode: "development" });
const { start } = await import("./start.ts");
await start({ dev: true });
