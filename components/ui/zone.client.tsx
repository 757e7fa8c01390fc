"use client";

import { createContext, type ReactNode, useContext } from "react";

const Zone = createContext("UTC");

/** Says the publication's time zone to all that tells times on the desk. */
export function ZoneProvider({ zone, children }: { zone: string; children: ReactNode }) {
  return <Zone value={zone}>{children}</Zone>;
}

/** The publication's time zone, an IANA name. */
export function useZone(): string {
  return useContext(Zone);
}
