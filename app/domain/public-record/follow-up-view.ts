import { meetingDay, type DateBasis, type DayOfMeeting } from "#app/domain/meeting/day.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import {
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATES,
  RESPONSE_LABELS,
  UPDATE_SOURCE_LABELS,
  type ResponseKind,
} from "#app/domain/follow-up/states.ts";
import { followUpStanding, isOverdue } from "#app/domain/follow-up/overdue.ts";
import { dateBasisOf, withoutPointers } from "#app/domain/programme/entry.ts";
import { itemLink, themeLink } from "#app/domain/programme/make-view.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import { reference } from "#app/domain/references.ts";
import type { FollowUpEntry } from "./follow-up.ts";
import type { Language } from "#app/words/language.ts";
import { dayRecorded, type Recorded } from "./recorded.ts";

const POINTERS = ["supersededById", "questionId", "places", "updates", "results"] as const;

/** View: what the entry says, where it stands on a day, and links to what readers can open. */
export type FollowUpView = Omit<FollowUpEntry, (typeof POINTERS)[number] | "responses"> & {
  reference: string;
  href: string;
  kindWords: string;
  isRecommendation: boolean;
  isOpen: boolean;
  /** Whether the work is late. */
  isOverdue: boolean;
  /** Whether the work or the reply is late: the words then say how late. */
  isLate: boolean;
  statusWords: string;
  on: IsoDate | null;
  startYear: number;
  theme: PublishedLink | null;
  item: PublishedLink | null;
  meeting: { href: string; meetsOn: IsoDate; dateBasis: DateBasis } | null;
  places: (PublishedLink & { words: string })[];
  response: ResponseKind | null;
  responses: (FollowUpEntry["responses"][number] & { words: string })[];
  updates: {
    text: string;
    stateWords: string;
    sourceWords: string;
    on: IsoDate;
    day: DayOfMeeting;
    meeting: string | null;
  }[];
  results: (PublishedLink & { words: string; on: IsoDate })[];
};

/** A follow-up as readers are given it on a day: overdue is read off that day. */
export function followUpView(row: Recorded<FollowUpEntry>, around: PublishedEntries, today: IsoDate): FollowUpView {
  const { entry } = row;
  const ref = reference("follow_up", entry.id);
  const theme = around.find("theme", row.themeId);
  const item = around.find("item", row.itemId);
  const meeting = around.find("meeting", row.meetingId ?? item?.entry.meetingId ?? null);
  const standing = followUpStanding({ ...entry, responded: entry.responses.length > 0 }, today);
  const late = standing.lateBy ?? standing.responseLate;
  return {
    ...withoutPointers(entry, POINTERS),
    reference: ref,
    href: `/follow-ups/${ref}`,
    kindWords: FOLLOW_UP_KINDS[entry.kind].words,
    isRecommendation: entry.kind === "recommendation",
    isOpen: isOpenFollowUp(entry.state),
    isOverdue: isOverdue(entry, today),
    isLate: late !== null,
    statusWords: late ?? standing.words,
    on: row.onDay,
    startYear: row.startYear,
    theme: theme ? themeLink(theme) : null,
    item: item ? itemLink(item) : null,
    meeting: meeting
      ? { href: meetingHref(meeting.id), meetsOn: meeting.entry.meetsOn, dateBasis: dateBasisOf(meeting.entry) }
      : null,
    places: entry.places.flatMap(({ itemId, words }) =>
      around.list("item", [itemId]).map((place) => ({ ...itemLink(place), words })),
    ),
    response: entry.responses.at(-1)?.response ?? null,
    responses: entry.responses.map((said) => ({ ...said, words: RESPONSE_LABELS[said.response] })),
    updates: entry.updates.map(({ text, state, source, on, meetingId }) => ({
      text,
      stateWords: FOLLOW_UP_STATES[state].words,
      sourceWords: UPDATE_SOURCE_LABELS[source],
      on,
      day: dayRecorded({ onDay: on, meetingId }, around),
      meeting: around.list("meeting", [meetingId ?? -1]).map((at) => meetingHref(at.id))[0] ?? null,
    })),
    results: entry.results.flatMap(({ themeId, itemId, words, on }) => [
      ...around.list("theme", [themeId ?? -1]).map((to) => ({ ...themeLink(to), words, on })),
      ...around.list("item", [itemId ?? -1]).map((to) => ({ ...itemLink(to), words, on })),
    ]),
  };
}

function meetingHref(id: number): string {
  return `/meetings/${reference("meeting", id)}`;
}

/** The day it was made, in words: known no better than the day of the meeting that made it; empty where it has none. */
export function madeDay({ on, meeting }: Pick<FollowUpView, "on" | "meeting">, language: Language = "en"): string {
  if (on === null) return "";
  return meeting?.meetsOn === on ? meetingDay(meeting, language) : dateText(on, language);
}
