import type { IsoDate } from "#app/domain/calendar.ts";

/** How exactly the words say when something is due. The words themselves are always kept. */
export const DUE_KINDS = {
  exact: { words: "On a date" },
  month: { words: "In a month" },
  season: { words: "In a season" },
  quarter: { words: "In a quarter" },
  next_meeting: { words: "At the next meeting" },
  none: { words: "No date given" },
} as const;

export type DueKind = keyof typeof DUE_KINDS;
export const DUE_KIND_LIST = Object.keys(DUE_KINDS) as DueKind[];

/** What one way of reading finds. */
export type Read = { dueKind: DueKind; dueOn: IsoDate | null; reviewOn?: IsoDate };
