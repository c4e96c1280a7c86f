import type { DayOfMeeting } from "#app/domain/meeting/day.ts";
import { publicUrgency, urgentReason, type UrgentReason } from "#app/domain/agenda/urgency.ts";
import { dateText, dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { OUTCOME_CODES, type OutcomeCode } from "#app/domain/outcome/codes.ts";
import { itemLink } from "#app/domain/programme/make-view.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import { withoutEmails } from "#app/domain/public-text.ts";
import { dayRecorded, type Recorded } from "./recorded.ts";

type RecordedWords = {
  code: OutcomeCode;
  resolutionWords: string;
  minuteNumber: string;
  deferredToOn?: IsoDate | null;
};

/** Record: what is recorded of an item's outcome. What was said in discussion is not among it: it is working record. */
export type OutcomeRecord = RecordedWords &
  Parameters<typeof urgentReason>[0] & {
    itemId: number;
    title: string;
    /** What holds of the resolution, in Welsh; null where it is not said. */
    resolutionCy?: string | null;
    sourceWords: string;
    corrections: readonly (RecordedWords & { because: string; at: IsoInstant })[];
  };

type OutcomeWords = {
  code: OutcomeCode;
  resolution: string;
  minuteNumber: string;
  /** The day of the meeting to which it was put off. Absent where none was named. */
  deferredTo?: IsoDate;
};

/** Entry: what is stored of it when an officer publishes it, and nothing more. */
export type OutcomeEntry = {
  itemId: number;
  title: string;
  /** As first recorded; where it was corrected, the last correction is what holds. */
  original: OutcomeWords;
  corrections: (OutcomeWords & { because: string; on: IsoDate })[];
  source: string;
  /** The words that hold, in Welsh; not there where they are not said. */
  resolutionCy?: string;
  /**
   * Why the chair took it though it was on no agenda published in time: Local Government Act
   * 1972, section 100B(4)(b), has the minutes say so. Absent where nothing was recorded.
   */
  urgent?: UrgentReason;
};

/** An item's outcome as it is published: the original words, and every correction beside them. */
export function outcomeEntry(outcome: OutcomeRecord): OutcomeEntry {
  const urgent = urgentReason(outcome);
  return {
    itemId: outcome.itemId,
    title: withoutEmails(outcome.title),
    original: publicWords(outcome),
    corrections: outcome.corrections.map((correction) => ({
      ...publicWords(correction),
      because: withoutEmails(correction.because),
      on: dayInLondon(new Date(correction.at)),
    })),
    source: withoutEmails(outcome.sourceWords),
    ...(outcome.resolutionCy ? { resolutionCy: withoutEmails(outcome.resolutionCy) } : {}),
    ...(urgent ? { urgent: publicUrgency(urgent) } : {}),
  };
}

/** An outcome's words, with what its code means. */
export type OutcomeWordsView = OutcomeWords & { words: string };

/** View: what the entry says, the words that hold first, with a link to the item where readers can open it. */
export type OutcomeView = Omit<OutcomeEntry, "original" | "corrections"> &
  OutcomeWordsView & {
    item: PublishedLink | null;
    on: IsoDate | null;
    /** The day of the meeting, and how well that is known. */
    day: DayOfMeeting;
    /** What was recorded first, where it was corrected since. */
    original: OutcomeWordsView | null;
    corrections: (OutcomeWordsView & { because: string; on: IsoDate })[];
  };

/** An item's outcome: the words that hold, and those they took the place of. */
export function outcomeView(
  { entry, ...at }: Pick<Recorded<OutcomeEntry>, "entry" | "onDay" | "meetingId">,
  around: PublishedEntries,
): OutcomeView {
  const corrections = entry.corrections.map(inWords);
  const original = inWords(entry.original);
  const item = around.find("item", entry.itemId);
  return {
    ...entry,
    ...(corrections.at(-1) ?? original),
    title: item?.entry.title ?? entry.title,
    item: item ? itemLink(item) : null,
    on: at.onDay,
    day: dayRecorded(at, around),
    original: corrections.length > 0 ? original : null,
    corrections,
  };
}

function publicWords({ code, resolutionWords, minuteNumber, deferredToOn }: RecordedWords): OutcomeWords {
  return {
    code,
    resolution: withoutEmails(resolutionWords),
    minuteNumber: withoutEmails(minuteNumber),
    ...(deferredToOn ? { deferredTo: deferredToOn } : {}),
  };
}

function inWords<W extends OutcomeWords>(said: W): W & { words: string } {
  const { words } = OUTCOME_CODES[said.code];
  return { ...said, words: said.deferredTo ? `${words} to the meeting of ${dateText(said.deferredTo)}` : words };
}
