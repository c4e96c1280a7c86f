import { dateText, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import type { AnswerKind, AnswerResult } from "./answers.ts";

/** An answer as the record holds it. `by` is whoever gave it; `meeting` and `meetsOn` are of one given at a meeting. */
export type AnswerRecorded = {
  id: number;
  kind: AnswerKind;
  result: AnswerResult;
  text: string;
  by: string;
  answeredOn: IsoDate | null;
  meeting: string | null;
  meetsOn: IsoDate | null;
  dateBasis: DateBasis | null;
  correctsAnswerId: number | null;
  because: string;
  sourceWords: string;
  recordedAt: IsoInstant;
  recordedByName: string;
};

/** An answer with its corrections, the first made first. */
export type AnswerWithCorrections<A extends AnswerRecorded = AnswerRecorded> = A & { corrections: A[] };

/**
 * A question's answers as they are read: what the minutes say, what came in
 * writing, and what was added after the meeting, each kept apart, each with its
 * corrections beside it.
 */
export function arrangeAnswers<A extends AnswerRecorded>(answers: readonly A[]) {
  const of = (...kinds: AnswerKind[]): AnswerWithCorrections<A>[] =>
    answers
      .filter(({ kind }) => kinds.includes(kind))
      .map((answer) => ({
        ...answer,
        corrections: answers.filter(({ correctsAnswerId }) => correctsAnswerId === answer.id),
      }));
  return { minuted: of("minuted"), written: of("written", "holding"), addedAfter: of("added_after") };
}

/** The day an answer was given: its own, else that of its meeting. Null where neither is known. */
export function answeredDay({ answeredOn, meetsOn }: Pick<AnswerRecorded, "answeredOn" | "meetsOn">) {
  return answeredOn ?? meetsOn;
}

/** "answered at the meeting of 8 September 2026, added to afterwards"; "" where nothing was answered. */
export function whenAnsweredText(answers: readonly AnswerRecorded[]): string {
  const given = answers.filter(({ result, kind }) => ANSWERS.includes(result) && kind !== "correction");
  const first = given[0];
  if (!first) return "";
  const day = answeredDay(first);
  const on = day ? ` on ${dateText(day)}` : "";
  const where =
    first.kind === "minuted" && first.meetsOn
      ? `answered at the meeting of ${meetingDay(first)}`
      : `answered ${first.kind === "written" ? "in writing" : "after the meeting"}${on}`;
  const more = given.length > 1 ? ", added to afterwards" : "";
  const corrected = answers.some(({ kind }) => kind === "correction") ? ", corrected since" : "";
  return `${where}${more}${corrected}`;
}

const ANSWERS: readonly AnswerResult[] = ["answered", "partly"];
