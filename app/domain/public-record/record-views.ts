import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { answerView, type AnswerEntry, type AnswerView } from "./answer.ts";
import type { FollowUpEntry } from "./follow-up.ts";
import { followUpView, type FollowUpView } from "./follow-up-view.ts";
import { outcomeView, type OutcomeEntry, type OutcomeView } from "./outcome.ts";
import type { Recorded, RecordedKind } from "./recorded.ts";
import type { RoundEntry } from "./round.ts";

export type RecordEntries = {
  outcome: OutcomeEntry;
  answer: AnswerEntry;
  follow_up: FollowUpEntry;
  scoring: RoundEntry;
};

/** A published entry of what happened, of any kind. */
export type RecordedEntry<K extends RecordedKind = RecordedKind> = {
  [Kind in K]: Recorded<RecordEntries[Kind]> & { kind: Kind; id: number };
}[K];

/** What happened, as readers are given it: whole words, and links only to what they can open. */
export type RecordViews = { outcomes: OutcomeView[]; answers: AnswerView[]; followUps: FollowUpView[] };

/** Published entries of what happened as views; links only to what is among the entries around them. */
export function recordViews(rows: readonly RecordedEntry[], around: PublishedEntries, today: IsoDate): RecordViews {
  return {
    outcomes: rows.flatMap((row) => (row.kind === "outcome" ? [outcomeView(row, around)] : [])),
    answers: rows.flatMap((row) => (row.kind === "answer" ? [answerView(row, around)] : [])),
    followUps: rows.flatMap((row) => (row.kind === "follow_up" ? [followUpView(row, around, today)] : [])),
  };
}
