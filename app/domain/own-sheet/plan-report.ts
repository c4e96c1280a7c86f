import type { IsoDate } from "#app/domain/calendar.ts";
import type { FollowUpState, ResponseKind } from "#app/domain/follow-up/states.ts";
import { fitted, readOf, whenOf, wordsOf } from "./plan.ts";
import { progressSaid, saysMore } from "./progress.ts";
import type { OwnRecord } from "./read-rows.ts";
import { readWhen } from "./when.ts";

const MOST_REPORT = 2000;
const MOST_REASON = 1000;

/**
 * Where a row of a tracker leaves its follow-up, what was reported of it last and when, and what was said to it. A
 * report without a day is of the day on which the tracker comes in: it says how things stand by then.
 */
export function reportOf(record: OwnRecord, today: IsoDate) {
  const status = wordsOf(record, "status");
  const completedOn = dayBy(record, "completedOn", today);
  const read = readOf<string>(record, "status") as FollowUpState | null;
  const update = wordsOf(record, "update");
  const state = stateOf(read ?? (completedOn ? "complete" : status === "" ? progressSaid(update) : null));
  const said = [update, saysMore(status) || (read === null && status !== "") ? status : ""].filter(Boolean).join("\n");
  const text = fitted(said || (state === "complete" ? "Marked as done in the file." : ""), MOST_REPORT).text;
  const on = dayBy(record, "updateOn", today) ?? completedOn ?? dayIn(said, today) ?? dayReported(said, today) ?? today;
  const ended = state === "not_taken_forward" || state === "paused" || state === "complete";
  return {
    state,
    reasonWords: ended ? fitted(said || status || "Said so in the file.", MOST_REASON).text : null,
    report: text === "" ? null : { text, on },
    response: responseOf(record, today),
  };
}

/** What was superseded names no other here, so it is closed with its words. */
function stateOf(state: FollowUpState | null): FollowUpState {
  if (state === "superseded") return "not_taken_forward";
  return state ?? "not_started";
}

function responseOf(record: OwnRecord, today: IsoDate) {
  const kind = readOf<string>(record, "response") as ResponseKind | null;
  if (!kind) return null;
  return { kind, words: fitted(wordsOf(record, "response"), MOST_REPORT).text, on: dayBy(record, "updateOn", today) };
}

/** The day of a field, where it has been. */
function dayBy(record: OwnRecord, field: string, today: IsoDate): IsoDate | null {
  const when = whenOf(record, field);
  return when?.kind === "exact" && when.on !== null && when.on <= today ? when.on : null;
}

/** The day on which it is said to have been done or reported, with its year: “completed, reported 4 March 2026”. */
function dayReported(text: string, today: IsoDate): IsoDate | null {
  const day = DAY_REPORTED.exec(text.slice(0, MOST_REPORT))?.[1];
  const when = day === undefined ? null : readWhen(day, { yearStartsOn: null, today, isPast: true });
  return when?.kind === "exact" && when.on !== null && when.on <= today ? when.on : null;
}

const DAY_REPORTED =
  /\b(?:reported|completed?|closed|done|discharged)\b[^.;\d\n]{0,60}(\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})/iu;

/** The last day that stands at the beginning of a line: “12/3/26: the letter was sent”. */
function dayIn(text: string, today: IsoDate): IsoDate | null {
  const days = text
    .split("\n")
    .slice(0, 40)
    .map((line) => /^[^:–—-]{4,24}(?=[:–—-])|^\S{6,10}(?=\s)/.exec(line.slice(0, 60))?.[0] ?? "")
    .map((start) => readWhen(start, { yearStartsOn: null, today, isPast: true }))
    .flatMap(({ kind, on }) => (kind === "exact" && on !== null && on <= today ? [on] : []));
  return days.sort().at(-1) ?? null;
}
