import type { Generated } from "kysely";
import type { Jurisdiction } from "#app/domain/body.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { DeadlineOf } from "#app/domain/deadline/keys.ts";
import type { RuleApplies } from "#app/domain/deadline/settings.ts";
import type { DeadlineStatusCode } from "#app/domain/deadline/status.ts";

/** A day on which nothing counts, added to the known bank holidays: proclaimed since, or local. Removed by being marked so. */
export interface CalendarDayTable {
  id: Generated<number>;
  /** Null for both England and Wales. */
  jurisdiction: Jurisdiction | null;
  onDay: IsoDate;
  words: string;
  addedAt: IsoInstant;
  addedByName: string;
  removedAt: IsoInstant | null;
  removedByName: string | null;
  version: Generated<number>;
  councilId: Generated<number>;
}

/** What a body's own rules say of a deadline, and who set it. A rule without a row has its default. */
export interface DeadlineSettingTable {
  bodyId: number;
  ruleId: string;
  applies: RuleApplies;
  /** In the unit of the rule: days or months. */
  value: number | null;
  /** "12:00", where the deadline falls at a time of its day. */
  atTime: string | null;
  /** Where the body's rules say so. */
  words: Generated<string>;
  setByName: string;
  setAt: IsoInstant;
  version: Generated<number>;
}

/** What starts a deadline that no meeting and no year starts: a report received, a candidate notified. */
export interface OccasionTable {
  id: Generated<number>;
  bodyId: number;
  ruleId: string;
  title: string;
  occurredOn: IsoDate;
  /** The period that was set for it, in days, where the rule leaves that to the body. */
  period: number | null;
  words: Generated<string>;
  sourceUrl: string | null;
  meetingId: number | null;
  themeId: number | null;
  recordedAt: IsoInstant;
  recordedByName: string;
  endedAt: IsoInstant | null;
  endedBecause: string | null;
  version: Generated<number>;
}

/** How a deadline ended, as somebody recorded it. */
export interface DeadlineResultTable {
  bodyId: number;
  /** The rule and what started it: "N1:M-5". */
  key: string;
  ruleId: string;
  result: "met" | "missed";
  onDay: IsoDate | null;
  because: Generated<string>;
  byName: string;
  at: IsoInstant;
  version: Generated<number>;
}

/**
 * What lists find a deadline by, one row each: what the rules say of its records, whatever the day it is asked on. Written
 * before the commit of what moves it, and by nobody else.
 */
export interface DeadlineListedTable {
  id: Generated<number>;
  kind: DeadlineOf["kind"];
  subjectId: number;
  bodyId: number;
  ruleId: string;
  key: string;
  startedOn: IsoDate;
  onDay: IsoDate | null;
  /** The last day; where it is not known, the day of what starts it. */
  day: IsoDate;
  year: string;
  /** How it ended, or why it has no day; null where its standing turns with the days. */
  settled: DeadlineStatusCode | null;
  lateUntil: IsoDate | null;
  afterwards: "passed" | "unrecorded" | null;
  /** The last day on which it is told of; null for ever. */
  toldUntil: IsoDate | null;
  words: string;
}

/**
 * Whose deadlines have moved in the transaction under way, as triggers mark it: of a meeting, of what happened, of the
 * years of a body or all of its own, of a key that a result was recorded under, or near a day. Empty after each commit.
 */
export interface DeadlineMovedTable {
  what: "meeting" | "occasion" | "years" | "body" | "result" | "day";
  ofId: number;
  named: Generated<string>;
}

/** By which rules deadlines are listed: other rules list them anew. */
export interface DeadlineRulesTable {
  listedBy: string;
}
