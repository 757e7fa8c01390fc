import type { Finding } from "./check";

/** What stops an article from being published. */
export type Stop = Finding;

/** What an article may lack and still be read: an imported one, from an archive that had no such thing. */
export type StopField = "dek" | "takeaways" | "authors" | "topics";
