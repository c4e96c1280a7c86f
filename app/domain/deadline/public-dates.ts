import { isComing } from "#app/domain/meeting/state-sets.ts";
import { clockText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { ClockBody } from "./deadlines-of-body.ts";
import { NOTICE_IDS } from "./notice-rules.ts";
import type { RuleId } from "./rules.ts";
import { workOut } from "./work-out.ts";

/** What a reader is told of a meeting's dates: "noon on Thursday 3 September 2026"; null where the body has no such rule or the day is not known. */
export type PublicDates = { questions: PublicDate | null; agenda: PublicDate | null };
export type PublicDate = { on: IsoDate; atTime: string | null; words: string };

/** When questions from the public are due and by when the agenda is public, from the meeting's published day. */
export function publicDates(body: ClockBody, meetsOn: IsoDate): PublicDates {
  return { questions: dateOf(body, ["L3"], meetsOn), agenda: dateOf(body, NOTICE_IDS, meetsOn) };
}

/** By when the papers of a meeting are due; null where the body has no such rule or the day is not known. */
export function papersDueOn(body: ClockBody, meetsOn: IsoDate): IsoDate | null {
  return dateOf(body, ["L1"], meetsOn)?.on ?? null;
}

/** Of these dates, the ones that are still to come for a meeting that is to take place; an agenda that is out is no longer to come. */
export function comingDates(
  dates: PublicDates,
  { state, hasAgenda }: { state: MeetingState; hasAgenda: boolean },
  today: IsoDate,
): PublicDates {
  const coming = (date: PublicDate | null) => (date !== null && date.on >= today && isComing(state) ? date : null);
  return { questions: coming(dates.questions), agenda: hasAgenda ? null : coming(dates.agenda) };
}

function dateOf(body: ClockBody, ruleIds: readonly RuleId[], meetsOn: IsoDate): PublicDate | null {
  const applied = body.rules.find(({ rule }) => ruleIds.includes(rule.id));
  if (!applied) return null;
  const worked = workOut(applied.arithmetic, meetsOn, body.calendar, "meeting");
  if (!worked.known) return null;
  const { atTime } = applied;
  return { on: worked.on, atTime, words: dueWords(worked.on, atTime) };
}

/** "Thursday 3 September 2026", "noon on Thursday 3 September 2026". */
export function dueWords(on: IsoDate, atTime: string | null, language: Language = "en"): string {
  const day = weekdayDateText(on, language);
  return atTime === null ? day : say(language, "calendar.timeOnDay", { time: clockText(atTime, language), day }).words;
}
