import { describe, expect, test } from "vitest";
import {
  attendanceTotals,
  attendeeText,
  isSameLine,
  partText,
  saysTheSame,
} from "#app/domain/meeting-record/attendance.ts";
import {
  isKnownParty,
  namesEachOnce,
  partyKnown,
  partyNamed,
  partyNames,
  partyText,
} from "#app/domain/meeting-record/party.ts";
import {
  hasCorrectionReason,
  isItemOfMeeting,
  mayRecordAttendance,
  mayRecordDeclaration,
} from "#app/domain/meeting-record/may.ts";
import { mayRecordMeeting } from "#app/domain/meeting/may.ts";
import { mayRaiseQuestion } from "#app/domain/question/may-answer.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, PANEL, type CastName } from "#tests/support/cast.ts";

const answer = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);
const aMeeting = (state: MeetingState, meetsOn = "2026-09-01") => ({ bodyId: PANEL, state, meetsOn });

const DEEDS = {
  "opening the screen": mayRecordMeeting,
  attendance: mayRecordAttendance,
  "a declaration": mayRecordDeclaration,
  "a question asked on the day": (
    meeting: ReturnType<typeof aMeeting>,
    actor: Parameters<typeof mayRaiseQuestion>[1],
  ) => mayRaiseQuestion({ bodyId: meeting.bodyId, meeting }, actor),
};
const STATES: [MeetingState, "yes" | "state"][] = [
  ["provisional", "state"],
  ["confirmed", "yes"],
  ["held", "yes"],
  ["cancelled", "state"],
];
const ROLES: [CastName, boolean][] = [
  ["officer", true],
  ["secondOfficer", true],
  ["chair", false],
  ["viceChair", false],
  ["member", false],
  ["coOpted", false],
  ["outsideOfficer", false],
];

describe.each(Object.entries(DEEDS))("recording: %s", (_, may) => {
  describe.each(STATES)("of a meeting that is %s", (state, expected) => {
    test.each(ROLES)("asked by %s", (who, officer) => {
      expect(answer(may(aMeeting(state), as(who)))).toBe(officer ? expected : "role");
    });
  });

  test("on the meeting's day or after, not before", () => {
    expect(may(aMeeting("confirmed", "2026-08-31"), as("officer"))).toEqual({ allowed: true });
    expect(may(aMeeting("confirmed", "2026-09-02"), as("officer"))).toMatchObject({ kind: "state" });
  });
});

test("a change after the meeting is held says why; before that it need not", () => {
  expect(hasCorrectionReason(aMeeting("confirmed"), "")).toEqual({ allowed: true });
  expect(hasCorrectionReason(aMeeting("held"), "The member was there.")).toEqual({ allowed: true });
  expect(hasCorrectionReason(aMeeting("held"), "  ")).toMatchObject({ kind: "input" });
});

const parties = {
  people: [
    { id: 4, name: "Cllr Ruth Ahmed" },
    { id: 5, name: "Cllr Tom Bell" },
  ],
  offices: [
    { id: 1, title: "Chief Constable", organisation: "North Police" },
    { id: 2, title: "Chief Constable", organisation: "South Police" },
    { id: 3, title: "Head of Policy", organisation: "OPCC" },
  ],
};

test.each([
  ["Cllr Ruth Ahmed", { personId: 4, officeId: null, words: "" }],
  [" cllr ruth  ahmed ", { personId: 4, officeId: null, words: "" }],
  ["Head of Policy", { personId: null, officeId: 3, words: "" }],
  ["Chief Constable, South Police", { personId: null, officeId: 2, words: "" }],
  ["Chief Constable", { personId: null, officeId: null, words: "Chief Constable" }],
  ["The clerk ", { personId: null, officeId: null, words: "The clerk" }],
  ["", { personId: null, officeId: null, words: "" }],
])("“%s” names whom it can only mean, and is kept as words otherwise", (typed, expected) => {
  expect(partyNamed(typed, parties)).toEqual(expected);
});

test("a party is known where it points at somebody who can be named", () => {
  expect(partyKnown({ personId: 4, officeId: null, words: "" }, parties)).toBe(true);
  expect(partyKnown({ personId: 9, officeId: null, words: "" }, parties)).toBe(false);
  expect(partyKnown({ personId: null, officeId: 9, words: "" }, parties)).toBe(false);
  expect(partyKnown({ personId: null, officeId: null, words: "A guest" }, parties)).toBe(true);
  expect(partyText({ personId: null, officeId: 3, words: "" }, parties)).toBe("Head of Policy, OPCC");
  expect(partyNames(parties)).toEqual([
    "Cllr Ruth Ahmed",
    "Cllr Tom Bell",
    "Chief Constable, North Police",
    "Chief Constable, South Police",
    "Head of Policy, OPCC",
  ]);
});

test("who was there is said in words, and counted", () => {
  const nobody = { words: "", personName: null, officeTitle: null, officeOrganisation: null };
  expect(attendeeText({ ...nobody, personName: "Cllr Tom Bell" })).toBe("Cllr Tom Bell");
  expect(attendeeText({ ...nobody, officeTitle: "Clerk", officeOrganisation: "Council" })).toBe("Clerk, Council");
  expect(attendeeText({ ...nobody, words: "Two residents" })).toBe("Two residents");
  expect(partText({ part: "substitute", forName: "Cllr Tom Bell", forWords: "" })).toBe(
    "Present as a substitute for Cllr Tom Bell",
  );
  expect(partText({ part: "present", forName: "Cllr Tom Bell", forWords: "" })).toBe("Present");
  expect(attendanceTotals([{ part: "present" }, { part: "apologies" }, { part: "present" }])).toBe(
    "2 present, 1 sent apologies",
  );
  expect(attendanceTotals([])).toBe("");
});

test("an interest is declared in an item of this meeting, or in none in particular", () => {
  expect(isItemOfMeeting(null, { id: 5 })).toEqual({ allowed: true });
  expect(isItemOfMeeting({ meetingId: 5 }, { id: 5 })).toEqual({ allowed: true });
  for (const item of [{ meetingId: 6 }, { meetingId: null }, undefined])
    expect(isItemOfMeeting(item, { id: 5 })).toMatchObject({ kind: "input" });
});

test("an attendance list names those who can be named, each once", () => {
  const ruth = { personId: 4, officeId: null, words: "" };
  const clerk = { personId: null, officeId: null, words: "The clerk" };
  expect(isKnownParty(ruth, parties)).toEqual({ allowed: true });
  expect(isKnownParty({ ...ruth, personId: 9 }, parties)).toMatchObject({ kind: "input" });
  expect(namesEachOnce([ruth, clerk, { ...clerk, words: "A guest" }])).toEqual({ allowed: true });
  expect(namesEachOnce([ruth, clerk, ruth])).toMatchObject({ kind: "input" });
});

test("a line of the list is the same by its number, or by whom it names; it says the same by how, and for whom", () => {
  const entry = {
    id: null,
    version: 0,
    personId: 4,
    officeId: null,
    words: "",
    part: "substitute" as const,
    forPersonId: 5,
    forWords: "",
  };
  const row = { id: 1, personId: 4, officeId: null, words: "" };
  expect(isSameLine(row, entry)).toBe(true);
  expect(isSameLine(row, { ...entry, personId: 5 })).toBe(false);
  expect(isSameLine(row, { ...entry, id: 2 })).toBe(false);
  expect(isSameLine({ ...row, personId: null, officeId: 3 }, { ...entry, personId: null, officeId: 3 })).toBe(true);
  expect(isSameLine({ ...row, personId: null, words: "A guest" }, { ...entry, personId: null, words: "A guest" })).toBe(
    true,
  );
  expect(isSameLine(row, { ...entry, personId: null, words: "" })).toBe(false);
  expect(saysTheSame(entry, { ...entry })).toBe(true);
  for (const other of [{ part: "present" as const }, { forPersonId: 6 }, { forWords: "Cllr Bell" }])
    expect(saysTheSame(entry, { ...entry, ...other })).toBe(false);
});
