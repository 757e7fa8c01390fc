"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * A moment in the zone of whoever looks, named in its title; before the page knows that
 * zone, in UTC and saying so. Today's is a time, another day's has its date.
 */
export function Moment({ at, className = "" }: { at: Date | string; className?: string }) {
  const date = new Date(at);
  const local = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const zone = local ? undefined : "UTC";
  return (
    <time
      dateTime={date.toISOString()}
      title={whole(date, zone)}
      className={`whitespace-nowrap tabular-nums ${className}`}
    >
      {momentText(date, zone)}
    </time>
  );
}

/** `21:30`, or `Mon 23 Nov, 21:30` for another day than today; without a zone given, in this machine's. */
export function momentText(date: Date, zone?: string, now = new Date()): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeZone: zone });
  const today = day.format(date) === day.format(now);
  const thisYear = date.getUTCFullYear() === now.getUTCFullYear();
  const text = new Intl.DateTimeFormat("en-GB", {
    ...(today ? {} : { weekday: "short", day: "numeric", month: "short" }),
    ...(today || thisYear ? {} : { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(date);
  return zone ? `${text} ${zone}` : text;
}

function whole(date: Date, zone: string | undefined): string {
  return new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
    timeZoneName: "short",
  }).format(date);
}
