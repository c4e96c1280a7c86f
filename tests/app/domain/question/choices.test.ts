import { expect, test } from "vitest";
import { mayBeWherePut, mayHavePut, mayPointAt, QUESTION_PARTS } from "#app/domain/question/choices.ts";

const THERE = [{ id: 2 }, { id: 4 }];

const CHOOSE = {
  askerPersonId: "Choose who will put it from the members of this body.",
  lineOfEnquiryId: "Choose a line of enquiry of this theme.",
  supplementaryToId: "Choose a question of this theme to follow.",
  itemId: "Choose an agenda item of this theme.",
  addresseeOfficeId: "Choose the office from the list.",
};

test("these are all that a question points at", () => {
  expect([...QUESTION_PARTS].sort()).toEqual(Object.keys(CHOOSE).sort());
});

test.each(QUESTION_PARTS)("its %s is one of those that are there", (part) => {
  expect(mayPointAt(part, 4, THERE)).toEqual({ allowed: true });
  expect(mayPointAt(part, 3, THERE)).toEqual({ allowed: false, kind: "input", because: CHOOSE[part] });
});

test("who put it was a member of the body on the day", () => {
  expect(mayHavePut(2, THERE)).toEqual({ allowed: true });
  expect(mayHavePut(3, THERE)).toEqual({
    allowed: false,
    kind: "input",
    because: "Choose who put it from those who were members of this body on the day.",
  });
});

const OURS = { bodyId: 1 };
const THEIRS = { bodyId: 9 };
const OF_BODY = "Choose a meeting or an agenda item of this body.";
const OF_MEETING = "Choose an agenda item of that meeting.";

test.each([
  ["nothing is chosen", {}, {}, null],
  ["a meeting of the body", { meetingId: 5 }, { meeting: OURS }, null],
  ["a meeting of another body", { meetingId: 5 }, { meeting: THEIRS }, OF_BODY],
  ["a meeting that is not there", { meetingId: 5 }, {}, OF_BODY],
  ["an item of the body", { itemId: 7 }, { item: { ...OURS, meetingId: 5 }, meeting: OURS }, null],
  ["an item of another body", { itemId: 7 }, { item: { ...THEIRS, meetingId: 5 }, meeting: OURS }, OF_BODY],
  ["an item that is not there", { itemId: 7, meetingId: 5 }, { meeting: OURS }, OF_BODY],
  ["an item of that meeting", { itemId: 7, meetingId: 5 }, { item: { ...OURS, meetingId: 5 }, meeting: OURS }, null],
  [
    "an item of another meeting",
    { itemId: 7, meetingId: 5 },
    { item: { ...OURS, meetingId: 6 }, meeting: OURS },
    OF_MEETING,
  ],
])("where it was put: %s", (_case, chosen, found, because) => {
  const verdict = mayBeWherePut(OURS, chosen, { item: undefined, meeting: undefined, ...found });
  expect(verdict).toEqual(because === null ? { allowed: true } : { allowed: false, kind: "input", because });
});
