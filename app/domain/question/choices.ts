import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** What a question points at; null where nothing is chosen, left out where it is not asked. */
export type QuestionParts = {
  askerPersonId?: number | null;
  lineOfEnquiryId?: number | null;
  supplementaryToId?: number | null;
  itemId?: number | null;
  addresseeOfficeId?: number | null;
};

export type QuestionPart = keyof QuestionParts;

const CHOOSE = {
  askerPersonId: "Choose who will put it from the members of this body.",
  lineOfEnquiryId: "Choose a line of enquiry of this theme.",
  supplementaryToId: "Choose a question of this theme to follow.",
  itemId: "Choose an agenda item of this theme.",
  addresseeOfficeId: "Choose the office from the list.",
} as const satisfies Record<QuestionPart, string>;

/** Said of a question that has an office and words for whom it is to: it has one addressee. */
export const ONE_ADDRESSEE = "Choose an office or enter a name, not both";

export const QUESTION_PARTS = Object.keys(CHOOSE) as QuestionPart[];

type There = readonly { id: number }[];

/** Whether a question may point at this: one of those that are there to be chosen. */
export function mayPointAt(part: QuestionPart, id: number, there: There): Verdict {
  return there.some((one) => one.id === id) ? allowed : refused("input", CHOOSE[part]);
}

/** Whether this person can have put it: a member of the body on the day. */
export function mayHavePut(personId: number, membersThatDay: There): Verdict {
  if (membersThatDay.some(({ id }) => id === personId)) return allowed;
  return refused("input", "Choose who put it from those who were members of this body on the day.");
}

/** What is known of an agenda item or a meeting that was chosen; undefined where there is none. */
type Place = { bodyId: number } | undefined;

/** Whether a question can have been put there: at the meeting and the item chosen, each of its body, and the item on that meeting. */
export function mayBeWherePut(
  question: { bodyId: number },
  chosen: { itemId?: number | null; meetingId?: number | null },
  found: { item: (Place & { meetingId: number | null }) | undefined; meeting: Place },
): Verdict {
  const isOurs = (id: number | null | undefined, place: Place) => !id || place?.bodyId === question.bodyId;
  if (!isOurs(chosen.itemId, found.item) || !isOurs(chosen.meetingId, found.meeting))
    return refused("input", "Choose a meeting or an agenda item of this body.");
  if (chosen.itemId && chosen.meetingId && found.item?.meetingId !== chosen.meetingId)
    return refused("input", "Choose an agenda item of that meeting.");
  return allowed;
}
