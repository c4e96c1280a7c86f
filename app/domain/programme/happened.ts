import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { asKnown, type DateBasis } from "#app/domain/meeting/day.ts";
import type { Language } from "#app/words/language.ts";
import { say, type Key } from "#app/words/say.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";

/**
 * How far what readers are told of has come. That a day has gone by is the calendar's; that something happened is
 * said only where it was recorded.
 */
export type Happened = "to_come" | "not_recorded" | "recorded";

type Met = { meetsOn: IsoDate; dateBasis?: DateBasis; state: MeetingState; isRecorded: boolean };

/** How far a published meeting has come: recorded where it was recorded as held, or its record is published. */
export function meetingHappened({ meetsOn, state, isRecorded }: Met, today: IsoDate): Happened {
  if (state === "held" || isRecorded) return "recorded";
  return state !== "cancelled" && meetsOn < today ? "not_recorded" : "to_come";
}

/** How far a published item has come, on the meeting that is published with it. */
export function itemHappened(
  item: { state: ItemState; isRecorded: boolean },
  meeting: Met | undefined,
  today: IsoDate,
): Happened {
  if (item.state === "considered" || item.isRecorded) return "recorded";
  if (!meeting || !isOnAgenda(item.state)) return "to_come";
  return meetingHappened(meeting, today) === "to_come" ? "to_come" : "not_recorded";
}

/** What an item is said to be while its day is gone and nothing is recorded of it. */
export const AWAITING_RECORD = "Record not out yet";

/** "Met on 19 November 2026. The record is not out yet."; null where there is no such thing to say. */
export function notRecordedText(
  { meetsOn, dateBasis, state }: Omit<Met, "isRecorded">,
  happened: Happened,
  language: Language = "en",
): string | null {
  if (happened !== "not_recorded") return null;
  const day = asKnown(dateText(meetsOn, language), dateBasis ?? null, language);
  return say(language, state === "provisional" ? "meetings.nothingRecorded" : "meetings.notRecorded", { day }).words;
}

/** What the questions and the people of an item are called: before it is taken, after, and while that is not recorded. */
export const ASKED_KEYS = {
  to_come: { asked: "record.willAsk", heard: "record.willHear" },
  not_recorded: { asked: "record.plannedToAsk", heard: "record.plannedToHear" },
  recorded: { asked: "record.asked", heard: "record.heard" },
} as const satisfies Record<Happened, { asked: Key; heard: Key }>;
