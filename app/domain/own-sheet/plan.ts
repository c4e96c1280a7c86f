import type { Held } from "#app/domain/administration/membership.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Naming } from "#app/domain/follow-up/owner-key.ts";
import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import type { SameWords } from "#app/domain/same-words.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { YearStart } from "#app/domain/municipal-year.ts";
import type { Choices, KnownMeeting, Match } from "./matches.ts";
import type { OwnRecord, OwnValue } from "./read-rows.ts";
import type { When } from "./when.ts";

/** What becomes of a row: it is added, it reports on what is here, it is here already, or it is left out and why. */
export const ROW_FATES = {
  left: { words: "Left out" },
  added: { words: "To be added" },
  changed: { words: "Reports on what is here" },
  here: { words: "Already here" },
} as const;
export type RowFate = keyof typeof ROW_FATES;
export const ROW_FATE_LIST = Object.keys(ROW_FATES) as RowFate[];

/** A row of hers as it will be saved: what becomes of it, in words, and what it means. `make` is what is written. */
export type PlannedRow<Make = unknown> = {
  number: number;
  title: string;
  fate: RowFate;
  /** What it is taken for, where that can be changed for this row alone. */
  own: Match | null;
  words: readonly string[];
  kept: readonly { label: string; words: string }[];
  matches: readonly Match[];
  make: Make | null;
};

/** What is here already that rows may mean, and who can be named. */
export type OwnLookups = {
  bodyId: number;
  bodyName: string;
  naming: Naming;
  members: readonly { id: number; name: string }[];
  everybody: readonly { id: number; name: string }[];
  parts: readonly Held[];
  emails: ReadonlySet<string>;
  meetings: readonly KnownMeeting[];
  themes: readonly { id: number; title: string; whyItMatters: string; state: ThemeState }[];
  items: readonly {
    id: number;
    title: string;
    meetingId: number | null;
    meetsOn: IsoDate | null;
    themeId: number | null;
  }[];
  followUps: readonly {
    id: number;
    wording: string;
    /** Every number by which a source may mean it. */
    numbers: readonly string[];
    madeOn: IsoDate | null;
    meetingId: number | null;
    state: FollowUpState;
    version: number;
    lastReport: string | null;
  }[];
  questions: readonly { id: number; text: string }[];
  programmes: readonly { id: number; startYear: number; state: ProgrammeState }[];
  year: YearStart;
  today: IsoDate;
  same: SameWords;
};

export type Planning = { lookups: OwnLookups; choices: Choices; headings: Readonly<Record<string, string>> };

/** Says what becomes of a row, after those before it: rows that say the same are told. */
export type RowPlanner<Make = unknown> = (record: OwnRecord) => PlannedRow<Make>;

/** The words of a field of a row; nothing where it has none. */
export function wordsOf({ values }: OwnRecord, field: string): string {
  return values[field]?.words ?? "";
}

/** What a field of a row was read as; null where the words are all there is. */
export function readOf<T extends OwnValue["read"]>({ values }: OwnRecord, field: string): T | null {
  return (values[field]?.read ?? null) as T | null;
}

export function whenOf(record: OwnRecord, field: string): When | null {
  return readOf<When>(record, field);
}

/** The choice for one row: whether it is new, is a record that is here, or is left out. */
export function rowChoice(number: number, choices: Choices): string | undefined {
  return choices[`row:${number}`];
}

/** Text no longer than a field takes; what is cut is told. */
export function fitted(text: string, most: number): { text: string; cut: boolean } {
  return text.length <= most ? { text, cut: false } : { text: `${text.slice(0, most - 1)}…`, cut: true };
}
