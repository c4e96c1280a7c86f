import type { Generated } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { ReminderKind } from "#app/domain/reminder/kinds.ts";

/** A person's secret calendar address; at most one is open. */
export interface FeedKeyTable {
  id: Generated<number>;
  personId: number;
  keyHash: string;
  createdAt: IsoInstant;
  revokedAt: IsoInstant | null;
}

/** What a person was reminded of by mail: never twice of the same thing. */
export interface ReminderSentTable {
  personId: number;
  kind: ReminderKind;
  key: string;
  sentOn: IsoDate;
}

/** The days whose digests are written. */
export interface ReminderDayTable {
  onDay: IsoDate;
  at: IsoInstant;
}

/** The kinds of reminder that a person does not want by mail. */
export interface ReminderStopTable {
  personId: number;
  kind: ReminderKind;
  stoppedAt: IsoInstant;
}
