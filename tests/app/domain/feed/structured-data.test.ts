import { expect, test } from "vitest";
import { inContext, meetingData } from "#app/domain/feed/structured-data.ts";
import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";

const ORIGIN = "https://planner.example.test";
const meeting = (but: Partial<PublishedMeetingLine> = {}): PublishedMeetingLine => ({
  id: 5,
  reference: "M-5",
  href: "/meetings/M-5",
  meetsOn: "2026-10-24",
  dateBasis: "stated",
  startsAt: "23:00",
  venue: "Council chamber",
  howToAttend: "",
  kind: "ordinary",
  kindWords: "Ordinary meeting",
  state: "confirmed",
  stateWords: "Confirmed",
  movedFrom: null,
  reason: null,
  sourceWords: "",
  sourceUrl: null,
  minutesAvailable: 240,
  happened: "to_come",
  notRecorded: null,
  body: { slug: "anytown-panel", name: "Anytown Scrutiny Panel" },
  ...but,
});

test("a meeting is an event, with both ends on the clocks of London", () => {
  expect(inContext([meetingData(meeting(), ORIGIN)])).toEqual({
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `${ORIGIN}/meetings/M-5`,
    name: "Anytown Scrutiny Panel: ordinary meeting",
    url: `${ORIGIN}/meetings/M-5`,
    startDate: "2026-10-24T23:00:00+01:00",
    endDate: "2026-10-25T02:00:00+00:00",
    eventStatus: "https://schema.org/EventScheduled",
    location: { "@type": "Place", name: "Council chamber", address: "Council chamber" },
    organizer: {
      "@type": "Organization",
      name: "Anytown Scrutiny Panel",
      url: `${ORIGIN}/bodies/anytown-panel`,
    },
  });
});

test("one that was moved says from when; one that is off says so, moved or not", () => {
  const moved = meetingData(meeting({ movedFrom: "2026-10-13" }), ORIGIN);
  expect(moved).toMatchObject({
    eventStatus: "https://schema.org/EventRescheduled",
    previousStartDate: "2026-10-13",
  });
  const off = meetingData(meeting({ movedFrom: "2026-10-13", state: "cancelled" }), ORIGIN);
  expect(off).toMatchObject({ eventStatus: "https://schema.org/EventCancelled" });
});

test("what is not published is not said", () => {
  const bare = meetingData(meeting({ startsAt: null, venue: "", minutesAvailable: null }), ORIGIN);
  expect(bare).toMatchObject({ startDate: "2026-10-24" });
  expect(Object.keys(bare)).toEqual(expect.not.arrayContaining(["endDate", "location", "previousStartDate"]));
});
