import { describe, expect, test } from "vitest";
import {
  isInYear,
  mayCancelMeeting,
  mayConfirmMeeting,
  mayCreateMeeting,
  mayEditMeeting,
  mayHoldMeeting,
  type MeetingFacts,
} from "#app/domain/meeting/may.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, PANEL, type CastName } from "#tests/support/cast.ts";

const aMeeting = (state: MeetingState, meetsOn = "2026-09-01"): MeetingFacts => ({
  bodyId: PANEL,
  state,
  meetsOn,
});
const answer = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);
const panel = { id: PANEL, endedOn: null };

const ASK = {
  edit: (meeting: MeetingFacts, who: CastName) => mayEditMeeting(meeting, null, as(who)),
  confirm: (meeting: MeetingFacts, who: CastName) => mayConfirmMeeting(meeting, as(who)),
  cancel: (meeting: MeetingFacts, who: CastName) =>
    mayCancelMeeting({ ...meeting, themeItems: 0, recorded: 0 }, "Too few members.", as(who)),
  hold: (meeting: MeetingFacts, who: CastName) => mayHoldMeeting(meeting, as(who)),
};

const STATES: Record<MeetingState, Record<keyof typeof ASK, "yes" | "state">> = {
  provisional: { edit: "yes", confirm: "yes", cancel: "yes", hold: "state" },
  confirmed: { edit: "yes", confirm: "state", cancel: "yes", hold: "yes" },
  held: { edit: "state", confirm: "state", cancel: "state", hold: "state" },
  cancelled: { edit: "state", confirm: "state", cancel: "state", hold: "state" },
};

const ROLES: [CastName, "officer" | "nobody"][] = [
  ["officer", "officer"],
  ["secondOfficer", "officer"],
  ["chair", "nobody"],
  ["viceChair", "nobody"],
  ["member", "nobody"],
  ["coOpted", "nobody"],
  ["outsideOfficer", "nobody"],
];

describe.each(Object.entries(STATES))("a meeting that is %s", (state, deeds) => {
  describe.each(Object.entries(deeds))("%s: %s", (deed, expected) => {
    test.each(ROLES)("asked by %s", (who, part) => {
      const verdict = ASK[deed as keyof typeof ASK](aMeeting(state as MeetingState), who);
      expect(answer(verdict)).toBe(part === "officer" ? expected : "role");
    });
  });
});

test.each(ROLES)("a meeting added by %s", (who, part) => {
  expect(answer(mayCreateMeeting(panel, "2026-10-13", as(who)))).toBe(part === "officer" ? "yes" : "role");
});

test("a new meeting is today or later, and of a body that still meets", () => {
  expect(mayCreateMeeting(panel, "2026-09-01", as("officer"))).toEqual({ allowed: true });
  expect(mayCreateMeeting(panel, "2026-08-31", as("officer"))).toMatchObject({
    kind: "input",
    because: "31 August 2026 has passed: choose today or a later date.",
  });
  expect(mayCreateMeeting({ ...panel, endedOn: "2026-05-01" }, null, as("officer"))).toMatchObject({
    because: "This body ended on 1 May 2026, so it has no new meetings.",
  });
});

test("a meeting moves to a coming day, and takes its items to no other year", () => {
  const to = (meetsOn: string, sameYear: boolean, themeItems: number) =>
    mayEditMeeting(
      aMeeting("provisional", "2026-09-08"),
      { meetsOn, sameYear, themeItems, recorded: 0 },
      as("officer"),
    );
  expect(to("2026-10-13", true, 3)).toEqual({ allowed: true });
  expect(to("2026-08-01", true, 0)).toMatchObject({ kind: "input" });
  expect(to("2027-06-01", false, 0)).toEqual({ allowed: true });
  expect(to("2027-06-01", false, 1)).toMatchObject({
    kind: "input",
    because:
      "The new date is in another year's programme: move the items on it first, or choose a date in the same year.",
  });
});

test("a meeting is not cancelled from under its items", () => {
  expect(mayCancelMeeting({ ...aMeeting("confirmed"), themeItems: 1, recorded: 0 }, null, as("officer"))).toMatchObject(
    {
      kind: "state",
      because: "You cannot cancel it yet: 1 item is still on it. Move or defer it first.",
    },
  );
  expect(mayCancelMeeting({ ...aMeeting("confirmed"), themeItems: 3, recorded: 0 }, null, as("officer"))).toMatchObject(
    {
      because: "You cannot cancel it yet: 3 items are still on it. Move or defer them first.",
    },
  );
});

test("a meeting is not cancelled without a reason, which its page does not ask before the form is filled in", () => {
  const meeting = { ...aMeeting("confirmed"), themeItems: 0, recorded: 0 };
  expect(mayCancelMeeting(meeting, " ", as("officer"))).toMatchObject({ kind: "input" });
  expect(mayCancelMeeting(meeting, null, as("officer"))).toEqual({ allowed: true });
});

test("a meeting is recorded as held on its day or after, not before", () => {
  expect(mayHoldMeeting(aMeeting("confirmed", "2026-09-01"), as("officer"))).toEqual({ allowed: true });
  expect(mayHoldMeeting(aMeeting("confirmed", "2026-09-02"), as("officer"))).toMatchObject({
    kind: "state",
    because: "The meeting is on 2 September 2026: it cannot have been held yet.",
  });
});

test("the meetings of a year are planned on its dates, the first and the last included", () => {
  const year = { firstDay: "2026-05-01", lastDay: "2027-04-30", year: "2026/27" };
  for (const day of ["2026-05-01", "2027-04-30"]) expect(isInYear(day, year)).toEqual({ allowed: true });
  for (const day of ["2026-04-30", "2027-05-01"]) expect(isInYear(day, year)).toMatchObject({ kind: "input" });
  expect(isInYear("2027-05-01", year)).toMatchObject({
    because: "1 May 2027 is not in 2026/27: choose a date from 1 May 2026 to 30 April 2027.",
  });
});
