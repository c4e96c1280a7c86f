import { addDays, dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { ToldEvent } from "#app/domain/events.ts";
import { PROGRAMME_DEEDS } from "./deeds.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { isOpenTheme, type OPEN_THEMES } from "#app/domain/theme/state-sets.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { ThemeDeed } from "#app/domain/theme/deeds.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";

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

/** Why one kind of thing cannot be settled in that way; everything else can. */
const NOT_SO: Partial<Record<UnfinishedKind, Partial<Record<YearEndChoice, string>>>> = {
  item: {
    hand_over: "An item is a slot on this body's own agenda: hand its theme over, and close the item.",
  },
  question: { hand_over: "A question goes with its theme: hand the theme over, and close the question." },
};

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

/**
 * Whether the actor may settle what a year of this body left unfinished: its
 * officer, from eight weeks before the year's last day. Until then an item is
 * moved, deferred or withdrawn as any other, with the chair's approval.
 */
export function mayEndYear(year: { bodyId: number; lastDay: IsoDate }, actor: Actor): Verdict {
  return allOf(
    mayByRole(PROGRAMME_DEEDS.end_year, actor, year.bodyId),
    isTimeToSettle(year.lastDay, actor.today)
      ? allowed
      : refused(
          "state",
          `This year runs until ${dateText(year.lastDay)}: you can settle what is unfinished from ${dateText(settledFrom(year.lastDay))}.`,
        ),
  );
}

/** Whether a thing of this kind can be settled so: with a reason, and to a body where it is handed over. */
export function maySettle(asked: {
  kind: UnfinishedKind;
  choice: YearEndChoice;
  reasonWords: string;
  toBodyId: number | null;
  bodyId: number;
}): Verdict {
  const notSo = NOT_SO[asked.kind]?.[asked.choice];
  const handsOver = asked.choice === "hand_over";
  return allOf(
    notSo ? refused("input", notSo) : allowed,
    asked.reasonWords.trim() === "" ? refused("input", "Give a reason: it is kept with the record.") : allowed,
    handsOver && (asked.toBodyId === null || asked.toBodyId === asked.bodyId)
      ? refused("input", "Choose the body that takes it on.")
      : allowed,
  );
}

/** Whether it is one of the things the year left unfinished. */
export function isOfYear(isIt: boolean): Verdict {
  if (isIt) return allowed;
  return refused("state", "This is not unfinished in this year: open the page again.");
}

/** Whether it is not settled yet; a second officer's decision does not undo the first. */
export function isNotSettled(isSettled: boolean, yearLabel: string): Verdict {
  if (!isSettled) return allowed;
  return refused("state", `It has already been settled for ${yearLabel}: open the page again to see how.`);
}

/** Whether nothing of it is still to come: what stands on a coming agenda is not unfinished yet. */
export function isNotToCome(comesOn: IsoDate | null, today: IsoDate): Verdict {
  if (comesOn === null || comesOn < today) return allowed;
  return refused(
    "state",
    `It is on the agenda of ${dateText(comesOn)}, still to come: defer it first, or settle it after that meeting.`,
  );
}

/** Eight weeks before a year's last day there is still a meeting or two to put things right. */
const REMINDED_DAYS_BEFORE = 56;

/** Whether what a year leaves is settled now, and the officer reminded of it: from eight weeks before its last day. */
export function isTimeToSettle(lastDay: IsoDate, today: IsoDate): boolean {
  return today >= settledFrom(lastDay);
}

function settledFrom(lastDay: IsoDate): IsoDate {
  return addDays(lastDay, -REMINDED_DAYS_BEFORE);
}
