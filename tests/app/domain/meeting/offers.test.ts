import { expect, test } from "vitest";
import { meetingOffers, mayOpenMeetingDeed } from "#app/domain/meeting/offers.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { as, PANEL } from "#tests/support/cast.ts";

const aMeeting = (state: MeetingState, themeItems = 0) => ({
  id: 5,
  bodyId: PANEL,
  state,
  meetsOn: "2026-09-01",
  themeItems,
  recorded: 0,
});

const LABELS = {
  record: "Record the meeting",
  "questions/new": "Add questions",
  edit: "Change the meeting",
  confirmation: "Confirm the date",
  holding: "Record as held",
  "left-out-item": "Add an item that was left out",
  correction: "Correct its details",
  cancellation: "Cancel the meeting",
};

test.each([
  ["provisional", ["edit", "confirmation", "cancellation"]],
  ["confirmed", ["record", "edit", "holding", "cancellation"]],
  ["held", ["record", "left-out-item", "correction"]],
  ["cancelled", []],
] as const)(
  "the page of a meeting that is %s names every deed once, and says of the rest why not",
  (state, allowed) => {
    const offers = meetingOffers(aMeeting(state), as("officer"));
    expect(offers.map(({ href, words }) => [href.replace("/meetings/M-5/", ""), words])).toEqual(
      Object.entries(LABELS),
    );
    const open = offers.filter(({ verdict }) => verdict.allowed).map(({ href }) => href.replace("/meetings/M-5/", ""));
    expect(open).toEqual(allowed);
  },
);

test("the page of a deed says what its offer said", () => {
  const meeting = aMeeting("confirmed", 2);
  const offer = meetingOffers(meeting, as("officer")).find(({ href }) => href.endsWith("/cancellation"));
  expect(offer?.verdict).toEqual(mayOpenMeetingDeed("cancel_meeting", meeting, as("officer")));
  expect(offer?.verdict).toMatchObject({ because: expect.stringContaining("2 items are still on it") });
  expect(meetingOffers(meeting, as("member")).filter(({ verdict }) => verdict.allowed)).toEqual([]);
});
