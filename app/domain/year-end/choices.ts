import type { IsoDate } from "#app/domain/calendar.ts";
import type { ToldEvent } from "#app/domain/events.ts";
import type { ThemeDeed } from "#app/domain/theme/deeds.ts";
import { isOpenTheme, type OPEN_THEMES } from "#app/domain/theme/state-sets.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

/** What may be unfinished when a municipal year ends. */
export const UNFINISHED_KINDS = ["theme", "item", "question", "follow_up"] as const;
export type UnfinishedKind = (typeof UNFINISHED_KINDS)[number];

/** What an officer decides of each unfinished thing. */
export const YEAR_END_CHOICES = {
  carry: { words: "Carry forward", hint: "It continues in the new year.", done: "Carried forward" },
  close: { words: "Close", hint: "It ends here, with a reason.", done: "Closed" },
  hand_over: { words: "Hand over", hint: "Another body takes it on.", done: "Handed over" },
} as const;

export type YearEndChoice = keyof typeof YEAR_END_CHOICES;
export const YEAR_END_CHOICE_LIST = Object.keys(YEAR_END_CHOICES) as YearEndChoice[];

/** The event of each choice, from the reference of what was settled, the year's name, and where it goes. */
export const EVENT_AT_YEAR_END = {
  carry: (reference, from, to) => ({ action: "carried_forward", particulars: { reference, from, to } }),
  close: (reference, from) => ({ action: "closed_at_year_end", particulars: { reference, from } }),
  hand_over: (reference, from, to) => ({ action: "handed_over", particulars: { reference, from, to } }),
} as const satisfies Record<YearEndChoice, (reference: string, from: string, to: string) => ToldEvent>;

/** What moves another goes after it: an item takes its questions along, and its withdrawal moves its theme. */
const ORDER = {
  carry: ["theme", "question", "follow_up", "item"],
  close: ["follow_up", "question", "item", "theme"],
  hand_over: ["follow_up", "question", "item", "theme"],
} as const satisfies Record<YearEndChoice, readonly UnfinishedKind[]>;

/** When a kind of thing is settled among the others, for that choice: smaller goes first. */
export function orderAtYearEnd(kind: UnfinishedKind, choice: YearEndChoice): number {
  return ORDER[choice].findIndex((one) => one === kind);
}

/**
 * How an unfinished item is withdrawn at the year's end, where it is closed and where it is carried forward as a new item
 * of the next year: as any other, with the chair's approval, while the year runs and its programme binds; at once after.
 */
export function howItemIsWithdrawn(today: IsoDate, lastDay: IsoDate): "as any other" | "at once" {
  return today > lastDay ? "at once" : "as any other";
}

/** A year's end finds every open theme unfinished. */
export type UnfinishedThemeState = (typeof OPEN_THEMES)[number];

/** Where a year's end leaves a theme that is carried, and the deed that closes it, by where it stands. */
type AtYearEnd = { carried: ThemeState; closedBy: ThemeDeed & ("withdraw_theme" | "close_theme") };

/**
 * A theme that nobody has decided on stays where it waits, so that the chair is
 * still asked; one that is followed stays followed. The rest are carried forward.
 */
export const THEMES_AT_YEAR_END = {
  proposed: { carried: "proposed", closedBy: "withdraw_theme" },
  under_consideration: { carried: "under_consideration", closedBy: "withdraw_theme" },
  scoped: { carried: "scoped", closedBy: "withdraw_theme" },
  with_chair: { carried: "with_chair", closedBy: "withdraw_theme" },
  approved: { carried: "carried_forward", closedBy: "withdraw_theme" },
  scheduled: { carried: "carried_forward", closedBy: "withdraw_theme" },
  deferred: { carried: "carried_forward", closedBy: "withdraw_theme" },
  considered: { carried: "carried_forward", closedBy: "close_theme" },
  follow_up: { carried: "follow_up", closedBy: "close_theme" },
  carried_forward: { carried: "carried_forward", closedBy: "close_theme" },
} as const satisfies Record<UnfinishedThemeState, AtYearEnd>;

/** Whether the theme is one that a year's end finds unfinished. */
export function isUnfinishedTheme(state: ThemeState): state is UnfinishedThemeState {
  return isOpenTheme(state);
}
