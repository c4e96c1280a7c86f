import { dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { numbersText } from "#app/domain/follow-up/numbering.ts";
import { otherOwnersIn } from "#app/domain/follow-up/owner-key.ts";
import type { FollowUpKind, FollowUpState, ResponseKind, UpdateSource } from "#app/domain/follow-up/states.ts";
import { withoutEmails } from "#app/domain/public-text.ts";

/** Record: a follow-up with its places, responses, updates and results. */
export type FollowUpRecord = {
  id: number;
  kind: FollowUpKind;
  number: number;
  wording: string;
  sourceNumber: string;
  madeOn: IsoDate | null;
  laterNumbersHeld: string;
  madeByWords: string;
  /** The owner's name, where that is a member of the body; nobody else's name is published. */
  memberName: string | null;
  officeTitle: string | null;
  ownerPersonId: number | null;
  ownerWords: string;
  otherOwnersHeld: string;
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
    sourceNumber: withoutEmails(numbersText(record)),
    madeBy: withoutEmails(record.madeByWords),
    owner: [ownerOf(record), ...otherOwnersIn(record).map(({ publicName }) => withoutEmails(publicName))]
      .filter(Boolean)
      .join("; "),
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
