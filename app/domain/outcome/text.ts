import { labelsOf, type FieldTable } from "#app/domain/field.ts";
import { reference } from "#app/domain/references.ts";
import { OUTCOME_CODES, type OutcomeCode } from "./codes.ts";

/** What an officer enters of an outcome. The resolution is kept word for word; the notes are of the discussion. */
export type OutcomeText = {
  code: OutcomeCode;
  resolutionWords: string;
  minuteNumber: string;
  discussionWords: string;
};

/** To which meeting a meeting put the item off; nothing where it named none, or decided something else. */
export type DeferredTo = { deferredToMeetingId?: number | null | undefined };

/** What is recorded of an outcome, and how much of it there may be. */
export const OUTCOME_FIELDS = {
  code: { label: "Outcome", ask: "Choose the outcome" },
  resolutionWords: { label: "Resolution", question: "Resolution, word for word", limit: 4000 },
  minuteNumber: { label: "Minute number", limit: 30 },
  deferredTo: { label: "Deferred to", question: "If deferred, to which meeting" },
  discussionWords: { label: "Discussion", question: "Notes of the discussion", limit: 11_000 },
} as const satisfies FieldTable;

export const OUTCOME_LABELS = labelsOf(OUTCOME_FIELDS);

/** The outcome's fields as words, for saying what changed. Nothing at all where none is recorded. */
export function outcomeText(text: (OutcomeText & DeferredTo) | undefined): Record<keyof typeof OUTCOME_LABELS, string> {
  if (!text) return { code: "", resolutionWords: "", minuteNumber: "", deferredTo: "", discussionWords: "" };
  const { deferredToMeetingId } = text;
  return {
    code: OUTCOME_CODES[text.code].words,
    resolutionWords: text.resolutionWords,
    minuteNumber: text.minuteNumber,
    deferredTo: deferredToMeetingId ? reference("meeting", deferredToMeetingId) : "",
    discussionWords: text.discussionWords,
  };
}

type Correction = Omit<OutcomeText, "discussionWords"> & DeferredTo & { discussionWords: string | null };

/** What holds now: the latest correction where there is one (they come oldest first), else the original. */
export function outcomeNow(
  original: OutcomeText & DeferredTo,
  corrections: readonly Correction[],
): OutcomeText & Required<DeferredTo> {
  const latest = corrections.at(-1);
  const notes = corrections.findLast((correction) => correction.discussionWords !== null)?.discussionWords;
  const { code, resolutionWords, minuteNumber, deferredToMeetingId = null } = latest ?? original;
  return {
    code,
    resolutionWords,
    minuteNumber,
    deferredToMeetingId,
    discussionWords: notes ?? original.discussionWords,
  };
}
