import { clockText, dateText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { isKnownDay, isWeekend, whyNotWorking } from "./counting.ts";
import type { ClockBody } from "./deadlines-of-body.ts";
import { dayInWindow, type StatutoryWindow } from "./statutory-windows.ts";
import { earliestMeeting, workOut } from "./work-out.ts";
import { listed } from "#app/domain/text.ts";

/** A meeting of another body on the same day, with the members that the two share. */
export type Clash = { bodyName: string; startsAt: string | null; names: readonly string[] };

/** What is known around a day that is proposed for a meeting. */
export type DateFacts = {
  body: ClockBody;
  /** Meetings of other bodies on that day that share members with this one. */
  clashes: readonly Clash[];
  /** Whether the body itself meets that day already. */
  ownMeeting: boolean;
  /** Statutory business that is left without a meeting where this one moves away. */
  left: readonly StatutoryWindow[];
};

/** What to think of before a meeting is put on this day, as sentences; none where nothing speaks against it. It never forbids. */
export function checkMeetingDate(meetsOn: IsoDate, facts: DateFacts, today: IsoDate): string[] {
  const { body, clashes, ownMeeting, left } = facts;
  return [
    ...closedWords(meetsOn, body),
    ...tooSoonWords(meetsOn, body, today),
    ...(ownMeeting ? [`${body.name} already has a meeting on ${dateText(meetsOn)}.`] : []),
    ...clashes.map(clashText),
    ...left.map(leftText),
  ];
}

/** The statutory windows that the other days leave empty, and that the old day filled and the new one does not: `to` is null where it is cancelled. */
export function leftByMove(
  windows: readonly StatutoryWindow[],
  body: ClockBody,
  days: { others: readonly IsoDate[]; from: IsoDate; to: IsoDate | null },
): StatutoryWindow[] {
  return windows.filter(
    (window) =>
      window.kind === "needed" &&
      dayInWindow(window, [days.from], body) !== undefined &&
      dayInWindow(window, days.to === null ? days.others : [days.to, ...days.others], body) === undefined,
  );
}

function closedWords(meetsOn: IsoDate, body: ClockBody): string[] {
  const why = whyNotWorking(body.calendar, meetsOn);
  if (isWeekend(meetsOn)) return [`${dateText(meetsOn)} is a ${weekdayDateText(meetsOn).split(" ")[0]}.`];
  if (why !== null) return [`${weekdayDateText(meetsOn)} does not count as a working day: ${why}.`];
  if (isKnownDay(meetsOn)) return [];
  return [`The bank holidays of ${meetsOn.slice(0, 4)} are not known yet: check the date again when they are.`];
}

function tooSoonWords(meetsOn: IsoDate, body: ClockBody, today: IsoDate): string[] {
  const notice = body.rules.find(({ rule }) => rule.id === "N1" || rule.id === "N2");
  if (notice?.arithmetic.kind !== "clear_working_days_before") return [];
  const { count } = notice.arithmetic;
  const due = workOut(notice.arithmetic, meetsOn, body.calendar, "meeting");
  if (!due.known || due.on >= today) return [];
  const first = earliestMeeting(today, count, body.calendar);
  const better = first.known ? ` An agenda that goes out today allows a meeting on ${weekdayDateText(first.on)}.` : "";
  return [
    `Too soon: its agenda would have been due by ${weekdayDateText(due.on)}, ${count} clear days before (${notice.rule.source}).${better}`,
  ];
}

function clashText({ bodyName, startsAt, names }: Clash): string {
  const at = startsAt === null ? "" : ` at ${clockText(startsAt)}`;
  return `${bodyName} meets that day${at}, and shares ${listed(names)} with this body.`;
}

/** "No other meeting is left for …": what the law asks for and no meeting is left to take. */
export function leftText({ title, from, to }: StatutoryWindow): string {
  return `No other meeting is left for “${title}”, which needs one from ${dateText(from)} to ${dateText(to)}.`;
}
