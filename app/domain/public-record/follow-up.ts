import { dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import {
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATES,
  RESPONSE_LABELS,
  UPDATE_SOURCE_LABELS,
  type FollowUpKind,
  type FollowUpState,
  type ResponseKind,
  type UpdateSource,
} from "#app/domain/follow-up/states.ts";
import { isOverdue } from "#app/domain/follow-up/status.ts";
import { withoutPointers } from "#app/domain/programme/entry.ts";
import { itemLink, meetingLine, themeLink } from "#app/domain/programme/make-view.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import { withoutEmails } from "#app/domain/public-text.ts";
import { reference } from "#app/domain/references.ts";
import type { Recorded } from "./recorded.ts";

/** Record: a follow-up with its places, responses, updates and results. */
export type FollowUpRecord = {
  id: number;
  kind: FollowUpKind;
  number: number;
  wording: string;
  sourceNumber: string;
  madeByWords: string;
  /** The owner's name, where that is a member of the body; nobody else's name is published. */
  memberName: string | null;
  officeTitle: string | null;
  ownerPersonId: number | null;
  ownerWords: string;
  dueWords: string;
  dueOn: IsoDate | null;
  responseDueOn: IsoDate | null;
  state: FollowUpState;
  reasonWords: string | null;
  supersededById: number | null;
  questionId: number | null;
  sourceWords: string;
  places: readonly { itemId: number; words: string }[];
  responses: readonly {
    response: ResponseKind;
    text: string;
    reasonWords: string;
    planWords: string;
    officeTitle: string | null;
    responderWords: string;
    respondedOn: IsoDate | null;
  }[];
  updates: readonly {
    source: UpdateSource;
    text: string;
    stateAfter: FollowUpState;
    reportedOn: IsoDate;
    meetingId: number | null;
    takenUpAt: IsoInstant | null;
  }[];
  results: readonly { themeId: number | null; itemId: number | null; words: string; at: IsoInstant }[];
};

/** Entry: what is stored of it when an officer publishes it, and nothing more. */
export type FollowUpEntry = Pick<
  FollowUpRecord,
  "id" | "kind" | "number" | "wording" | "sourceNumber" | "dueOn" | "responseDueOn" | "supersededById" | "questionId"
> & {
  state: FollowUpState;
  madeBy: string;
  owner: string;
  due: string;
  /** Why it was paused or closed without being done; empty otherwise. */
  reason: string;
  source: string;
  places: { itemId: number; words: string }[];
  responses: { response: ResponseKind; text: string; reason: string; plan: string; by: string; on: IsoDate | null }[];
  updates: { text: string; state: FollowUpState; source: UpdateSource; on: IsoDate; meetingId: number | null }[];
  results: { themeId: number | null; itemId: number | null; words: string; on: IsoDate }[];
};

/** A follow-up as it is published. An owner's own words are left out until an officer has taken them up. */
export function followUpEntry(record: FollowUpRecord): FollowUpEntry {
  return {
    id: record.id,
    kind: record.kind,
    number: record.number,
    wording: withoutEmails(record.wording),
    sourceNumber: withoutEmails(record.sourceNumber),
    madeBy: withoutEmails(record.madeByWords),
    owner: ownerOf(record),
    due: withoutEmails(record.dueWords),
    dueOn: record.dueOn,
    responseDueOn: record.responseDueOn,
    state: record.state,
    reason: WITH_REASON.includes(record.state) ? withoutEmails(record.reasonWords ?? "") : "",
    supersededById: record.supersededById,
    questionId: record.questionId,
    source: withoutEmails(record.sourceWords),
    places: record.places.map(({ itemId, words }) => ({ itemId, words: withoutEmails(words) })),
    responses: record.responses.map((response) => ({
      response: response.response,
      text: withoutEmails(response.text),
      reason: withoutEmails(response.reasonWords),
      plan: withoutEmails(response.planWords),
      by: response.officeTitle ?? withoutEmails(response.responderWords),
      on: response.respondedOn,
    })),
    updates: record.updates
      .filter((update) => update.source !== "owner" || update.takenUpAt !== null)
      .map(({ text, stateAfter, source, reportedOn, meetingId }) => ({
        text: withoutEmails(text),
        state: stateAfter,
        source,
        on: reportedOn,
        meetingId,
      })),
    results: record.results.map(({ themeId, itemId, words, at }) => ({
      themeId,
      itemId,
      words: withoutEmails(words),
      on: dayInLondon(new Date(at)),
    })),
  };
}

const WITH_REASON: readonly FollowUpState[] = ["paused", "superseded", "not_taken_forward"];

/** An office or a member by name; the words of the record where it names no person. */
function ownerOf(record: FollowUpRecord): string {
  if (record.officeTitle !== null) return record.officeTitle;
  if (record.memberName !== null) return record.memberName;
  return record.ownerPersonId === null ? withoutEmails(record.ownerWords) : "";
}

const POINTERS = ["supersededById", "questionId", "places", "updates", "results"] as const;

/** View: what the entry says, where it stands on a day, and links to what readers can open. */
export type FollowUpView = Omit<FollowUpEntry, (typeof POINTERS)[number] | "responses"> & {
  reference: string;
  href: string;
  kindWords: string;
  isRecommendation: boolean;
  isOpen: boolean;
  isOverdue: boolean;
  statusWords: string;
  on: IsoDate | null;
  startYear: number;
  theme: PublishedLink | null;
  item: PublishedLink | null;
  meeting: { href: string; meetsOn: IsoDate } | null;
  places: (PublishedLink & { words: string })[];
  response: ResponseKind | null;
  responses: (FollowUpEntry["responses"][number] & { words: string })[];
  updates: { text: string; stateWords: string; sourceWords: string; on: IsoDate; meeting: string | null }[];
  results: (PublishedLink & { words: string; on: IsoDate })[];
};

/** A follow-up as readers are given it on a day: overdue is read off that day. */
export function followUpView(row: Recorded<FollowUpEntry>, around: PublishedEntries, today: IsoDate): FollowUpView {
  const { entry } = row;
  const ref = reference("follow_up", entry.id);
  const theme = around.find("theme", row.themeId);
  const item = around.find("item", row.itemId);
  const meeting = around.find("meeting", row.meetingId ?? item?.entry.meetingId ?? null);
  const late = isOverdue(entry, today);
  return {
    ...withoutPointers(entry, POINTERS),
    reference: ref,
    href: `/follow-ups/${ref}`,
    kindWords: FOLLOW_UP_KINDS[entry.kind].words,
    isRecommendation: entry.kind === "recommendation",
    isOpen: isOpenFollowUp(entry.state),
    isOverdue: late,
    statusWords: late ? "Overdue" : FOLLOW_UP_STATES[entry.state].words,
    on: row.onDay,
    startYear: row.startYear,
    theme: theme ? themeLink(theme) : null,
    item: item ? itemLink(item) : null,
    meeting: meeting ? { href: meetingLine(meeting).href, meetsOn: meeting.entry.meetsOn } : null,
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
      meeting: around.list("meeting", [meetingId ?? -1]).map((at) => meetingLine(at).href)[0] ?? null,
    })),
    results: entry.results.flatMap(({ themeId, itemId, words, on }) => [
      ...around.list("theme", [themeId ?? -1]).map((to) => ({ ...themeLink(to), words, on })),
      ...around.list("item", [itemId ?? -1]).map((to) => ({ ...itemLink(to), words, on })),
    ]),
  };
}
