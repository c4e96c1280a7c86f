import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { whyNotWorking } from "./counting.ts";
import type { ClockBody } from "./deadlines-of-body.ts";
import { preceptText } from "./occasions.ts";
import type { RuleId } from "./rules.ts";
import { workOut } from "./work-out.ts";

/** Business that the law asks for, and the days between which a meeting has to take it. */
export type StatutoryWindow = {
  ruleId: RuleId;
  title: string;
  /** What it is about, where it comes every year: "The precept for 2027/28". */
  subject: string | null;
  from: IsoDate;
  /** The last working day, where the law's own day is a weekend. */
  to: IsoDate;
  /** Why these days, as sentences. */
  words: string;
  /** "reserve": only where the panel vetoes; a day is kept free, and nothing is missed without. */
  kind: "needed" | "reserve";
};

/** A commissioner notifies the panel by 1 February, and in practice up to a week sooner. */
const PRECEPT_OPENS = "01-25";

/** The windows of a body's year, from its first day to its last, by day. Only rules that bind the body have one. */
export function statutoryWindows(body: ClockBody, first: IsoDate, last: IsoDate): StatutoryWindow[] {
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const found = years.flatMap((year) => [
    ...preceptWindow(body, year, "P2", `${year}-${PRECEPT_OPENS}`, "needed"),
    ...preceptWindow(body, year, "P6", `${year}-02-15`, "reserve"),
  ]);
  return [...found.filter(({ from, to }) => from >= first && to <= last), ...crimeWindow(body, first, last)];
}

/** The first of the days that is a working day in the window; undefined where none is. */
export function dayInWindow(window: StatutoryWindow, days: readonly IsoDate[], body: ClockBody): IsoDate | undefined {
  return days.find((day) => day >= window.from && day <= window.to && whyNotWorking(body.calendar, day) === null);
}

/** Whether its days are gone by: nothing can be planned there any more. */
export function isWindowOver({ to }: Pick<StatutoryWindow, "to">, today: IsoDate): boolean {
  return to < today;
}

/** Where business of a window stands: the item that takes it, and whether that is on a meeting in time. */
export type BusinessPlace = "none" | "waits" | "in_time" | "outside";

/** Where the item stands that a window asks for; `null` where there is none, its day `null` where no meeting has it. */
export function businessPlace(
  { from, to }: Pick<StatutoryWindow, "from" | "to">,
  item: { meetsOn: IsoDate | null } | null,
): BusinessPlace {
  if (item === null) return "none";
  if (item.meetsOn === null) return "waits";
  return item.meetsOn >= from && item.meetsOn <= to ? "in_time" : "outside";
}

function preceptWindow(
  body: ClockBody,
  year: number,
  ruleId: RuleId,
  from: IsoDate,
  kind: StatutoryWindow["kind"],
): StatutoryWindow[] {
  const applied = body.rules.find(({ rule }) => rule.id === ruleId);
  if (!applied) return [];
  const worked = workOut(applied.arithmetic, `${year}-04-01`, body.calendar, "financial_year");
  if (!worked.known) return [];
  const weekend = worked.better ? ` ${worked.steps.at(-1)}` : "";
  const words = `${OPENS[kind]} It ends on ${dateText(worked.on)} (${applied.rule.source}).${weekend}`;
  const subject = preceptText(year);
  return [{ ruleId, title: applied.rule.title, subject, from, to: worked.better ?? worked.on, words, kind }];
}

const OPENS = {
  needed: "The commissioner’s notice may be expected from 25 January, and is due by 1 February.",
  reserve: "Only where the panel vetoes: keep a date free. The revised precept is due by 15 February.",
} as const;

function crimeWindow(body: ClockBody, first: IsoDate, last: IsoDate): StatutoryWindow[] {
  const applied = body.rules.find(({ rule }) => rule.id === "O5");
  if (!applied) return [];
  const words = `At least once in every twelve months (${applied.rule.source}): any meeting of the year.`;
  return [{ ruleId: "O5", title: applied.rule.title, subject: null, from: first, to: last, words, kind: "needed" }];
}

/** Whether statutory business can be put on an agenda: a meeting falls between its days. */
export function hasMeeting({ title, meeting }: { title: string; meeting: object | null }): Verdict {
  if (meeting) return allowed;
  return refused("state", `No meeting falls between the dates for “${title}”: add one first.`);
}
