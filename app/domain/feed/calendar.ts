import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";

/** When something is: from one instant to another, or the whole of a day in London. */
export type EventTime = { from: IsoInstant; until: IsoInstant | null } | { on: IsoDate };

/** One entry of a calendar that people subscribe to. */
export type CalendarEvent = {
  /** What it is known by for ever, however it is moved or renamed: "meeting-5". */
  key: string;
  /** Never falls, and rises when the day, the time or the state changes (RFC 5545, 3.8.7.4). */
  sequence: number;
  /** When what it says was published or last changed; never the moment of asking. */
  changedAt: IsoInstant;
  time: EventTime;
  summary: string;
  description: string;
  location: string;
  /** The path of its page. */
  href: string;
  status: "confirmed" | "tentative" | "cancelled";
};

/** A calendar as it is subscribed to. */
export type Calendar = { name: string; description: string; href: string; events: readonly CalendarEvent[] };

/** What is told of something whose last change nobody recorded. */
export const NEVER_CHANGED: IsoInstant = "1970-01-01T00:00:00.000Z";
