import { OUTCOME_CODES, type OutcomeCode } from "./codes.ts";

/** What an officer enters of an outcome. The resolution is kept word for word; the notes are of the discussion. */
export type OutcomeText = {
  code: OutcomeCode;
  resolutionWords: string;
  minuteNumber: string;
  discussionWords: string;
};

export const OUTCOME_LABELS = {
  code: "Outcome",
  resolutionWords: "Resolution",
  minuteNumber: "Minute number",
  discussionWords: "Discussion",
} as const;

/** The outcome's fields as words, for saying what changed. Nothing at all where none is recorded. */
export function outcomeWords(text: OutcomeText | undefined): Record<keyof typeof OUTCOME_LABELS, string> {
  if (!text) return { code: "", resolutionWords: "", minuteNumber: "", discussionWords: "" };
  return {
    code: OUTCOME_CODES[text.code].words,
    resolutionWords: text.resolutionWords,
    minuteNumber: text.minuteNumber,
    discussionWords: text.discussionWords,
  };
}

type Correction = Omit<OutcomeText, "discussionWords"> & { discussionWords: string | null };

/** What holds now: the latest correction where there is one (they come oldest first), else the original. */
export function outcomeNow(original: OutcomeText, corrections: readonly Correction[]): OutcomeText {
  const latest = corrections.at(-1);
  const notes = corrections.findLast((correction) => correction.discussionWords !== null)?.discussionWords;
  const { code, resolutionWords, minuteNumber } = latest ?? original;
  return { code, resolutionWords, minuteNumber, discussionWords: notes ?? original.discussionWords };
}
