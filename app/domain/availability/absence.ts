import { dateText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { foldText } from "#app/domain/text.ts";

/** The days of the week as they are kept: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** From one day to another, both included: every day, or one day of each week. */
export type AbsenceDays = { weekday: number | null; fromOn: IsoDate; untilOn: IsoDate };

/** Who it is: a person, an office, a witness who is named in words, or with none of them the whole body. */
export type Absent = { personId: number | null; officeId: number | null; words: string };

export type Absence = Absent & AbsenceDays;

/** Somebody without whom an item cannot be taken well: its lead, or who gives evidence. `key` is that of `whoKey`. */
export type Needed = { key: string; name: string; part: "lead" | "witness" };

/** The whole body, where it does not meet. */
export const WHOLE_BODY = "body";

/** The same words for the same person, office, witness or body: "person:4", "office:2", "witness:dr amy lowe", "body". */
export function whoKey({ personId, officeId, words }: Absent): string {
  if (personId !== null) return `person:${personId}`;
  if (officeId !== null) return `office:${officeId}`;
  return words === "" ? WHOLE_BODY : `witness:${foldText(words)}`;
}

/** Whom a choice of a form names; undefined where it names nobody. The words of a witness stay as they are. */
export function whoOf(choice: string): Absent | undefined {
  const nobody = { personId: null, officeId: null, words: "" };
  if (choice === WHOLE_BODY) return nobody;
  const [, kind = "", rest = ""] = /^(person|office|witness):(.*)$/.exec(choice) ?? [];
  if (kind === "witness") return rest.trim() === "" ? undefined : { ...nobody, words: rest.trim() };
  if (!/^[1-9]\d{0,9}$/.test(rest)) return undefined;
  return kind === "person" ? { ...nobody, personId: Number(rest) } : { ...nobody, officeId: Number(rest) };
}

/** Whether the day is one of these. */
export function isAwayOn({ weekday, fromOn, untilOn }: AbsenceDays, day: IsoDate): boolean {
  return fromOn <= day && day <= untilOn && (weekday === null || weekday === weekdayOf(day));
}

/** Who cannot come on a day, each once, as keys of `whoKey`; "body" where the whole body does not meet. */
export function whoCannotCome(day: IsoDate, absences: readonly Absence[]): string[] {
  return [...new Set(absences.filter((absence) => isAwayOn(absence, day)).map(whoKey))];
}

/** On which of the days each of those who cannot come is away, by the keys of `whoKey`. */
export function daysAway(days: readonly IsoDate[], absences: readonly Absence[]): Map<string, IsoDate[]> {
  const away = new Map<string, IsoDate[]>();
  for (const day of days)
    for (const key of whoCannotCome(day, absences)) away.set(key, [...(away.get(key) ?? []), day]);
  return away;
}

/** Of those who are needed, the ones who cannot come on the day. That the body itself does not meet is told of it alone. */
export function neededAway(needed: readonly Needed[], day: IsoDate, absences: readonly Absence[]): Needed[] {
  const away = whoCannotCome(day, absences);
  return needed.filter(({ key }) => away.includes(key));
}

/** What a form says, as days: one day needs no last day, and a day of the week begins today. "" where it is still to be said. */
export function asDays(
  { weekday, fromOn, untilOn }: { weekday: number | null; fromOn: IsoDate | null; untilOn: IsoDate | null },
  today: IsoDate,
): AbsenceDays {
  if (weekday === null) return { weekday, fromOn: fromOn ?? "", untilOn: untilOn ?? fromOn ?? "" };
  return { weekday, fromOn: fromOn ?? today, untilOn: untilOn ?? "" };
}

/** "Thursdays from 1 January 2027 to 30 June 2027", "Thursday 4 March 2027", "Monday 1 March 2027 to Sunday 14 March 2027". */
export function absenceText({ weekday, fromOn, untilOn }: AbsenceDays): string {
  if (weekday !== null) return `${WEEKDAYS[weekday - 1]}s from ${dateText(fromOn)} to ${dateText(untilOn)}`;
  return fromOn === untilOn ? weekdayDateText(fromOn) : `${weekdayDateText(fromOn)} to ${weekdayDateText(untilOn)}`;
}

/** 1 for a Monday, 7 for a Sunday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
