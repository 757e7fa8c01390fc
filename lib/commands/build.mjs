import { prepare } from "./prepare.mjs";

await prepare();
const { ensureBuild } = await import("./build.ts");
const { orExit } = await import("./or-exit.ts");
await orExit(ensureBuild);
