import { expect, test } from "vitest";
import { changeCode, changesOf, triedMeeting } from "#app/domain/plan/change-address.ts";
import { changeText, type PlanChange } from "#app/domain/plan/change.ts";
import { groundChanges, groundHolds } from "#app/domain/plan/ground.ts";
import { settingsInAddress, settingsOf } from "#app/domain/plan/settings-address.ts";
import { USUAL_SETTINGS } from "#app/domain/plan/settings.ts";
import { papersDaysOf, priorityOf } from "#app/domain/plan/weigh.ts";
import { itemOf, planCase } from "#tests/support/plan-case.ts";

const EVERY: PlanChange[] = [
  { kind: "lengthen", meeting: "M-5", minutes: 15 },
  { kind: "shorten", item: "I-3", minutes: 20 },
  { kind: "pin", item: "T-7", meeting: "M-5" },
  { kind: "unpin", item: "I-3" },
  { kind: "forbid", item: "I-3", meeting: "M-5" },
  { kind: "permit", item: "I-3", meeting: "M-5" },
  { kind: "allow_until", item: "I-3", until: "2027-03-01" },
  { kind: "allow_from", item: "I-3", from: "2027-03-01" },
  { kind: "attend", item: "I-3", name: "Dr A~B, “Health”", on: "2027-03-01" },
  { kind: "papers", item: "I-3", days: 3 },
  { kind: "unlink", item: "I-3" },
  { kind: "add_meeting", meeting: { id: "new-2027-03-04", on: "2027-03-04", minutes: 120, papersDueOn: null } },
];

test.each(EVERY)("what is tried goes into an address and comes back: $kind", (change) => {
  expect(changesOf([changeCode(change)])).toEqual([change]);
});

test.each([
  "", "lengthen", "lengthen~M-5~", "lengthen~M-5~1e9", "lengthen~I-5~5", "shorten~I-3~0", "pin~I-3~M-x", "pin~X~M-5",
  "allow_until~I-3~2027-13-01", "attend~I-3~soon~A", "add_meeting~today~5", "toString~I-3", "x".repeat(300),
])("an address that says nothing that can be tried is left alone: %s", (text) => {
  expect(changesOf([text])).toEqual([]);
}); // prettier-ignore

test.each([
  ["lengthen~M-99~15", "lengthen meeting M-99 (not planned for) by 15 minutes"],
  ["lengthen~new-2027-03-04~15", "lengthen 4 March 2027 by 15 minutes"],
  ["attend~I-3~2027-03-01~the Mayor, who was paid", "ask somebody to come on 1 March 2027"],
])("an address that names what is not planned is told without nonsense: %s", (code, words) => {
  expect(
    changesOf([code])
      .map((change) => changeText(change, planCase([itemOf("I-3")])))
      .join(),
  ).toBe(words);
});

test("what is tried twice counts once, and not without end", () => {
  expect(changesOf(["unpin~I-3", "unpin~I-3"])).toHaveLength(1);
  expect(changesOf(Array.from({ length: 500 }, (_, at) => `unpin~I-${at + 1}`))).toHaveLength(40);
});

test("settings go into an address and come back; what it says wrong is as usual", () => {
  const settings = { ...USUAL_SETTINGS, surprises: "fewest", mostHeavy: null, reserveMinutes: 0 } as const;
  const given = new URLSearchParams(settingsInAddress(settings));
  expect(given.toString()).toBe("surprises=fewest&reserve=0&heavy=all");
  expect(settingsOf((name) => given.get(name))).toEqual(settings);
  const wrong = new URLSearchParams("surprises=constructor&reserve=-5&heavy=1e3");
  expect(settingsOf((name) => wrong.get(name))).toEqual(USUAL_SETTINGS);
});

test("a place leads, then the score decides; what cannot wait comes first", () => {
  const of = (stands: Parameters<typeof priorityOf>[0]["stands"], part: number | null) =>
    priorityOf({ stands, urgent: false, part });
  expect([of("above", 1), of("above", 0), of("reserve", 1), of("below", 0.5), of(null, null)]).toEqual([
    100, 50, 50, 13, 50,
  ]);
  expect(priorityOf({ stands: "below", urgent: true, part: 0 })).toBe(100);
});

test("papers take a fortnight, and can be ready for the meeting that the item is on", () => {
  const owed = { kind: "theme", paper: "expected" } as const;
  expect(papersDaysOf(owed, null, "2026-09-01")).toBe(14);
  expect(papersDaysOf(owed, "2026-09-06", "2026-09-01")).toBe(5);
  expect(papersDaysOf(owed, "2026-08-30", "2026-09-01")).toBe(0);
  expect(papersDaysOf({ ...owed, paper: "received" }, null, "2026-09-01")).toBe(0);
});

test("what has changed since is told: what is new, gone, or another version", () => {
  const one = (id: string, version = 1, besides = "") => ({ id, version, besides, words: `“${id}”` });
  const before = [one("a"), one("b"), one("c"), one("d")];
  expect(groundChanges(before, [one("a"), one("b", 2), one("c", 1, "x"), one("e")])).toEqual([
    "“b” has changed",
    "“c” has changed",
    "“d” is no longer there to plan",
    "“e” is new",
  ]);
  expect(groundHolds(before, before).allowed).toBe(true);
  expect(groundHolds(before, [])).toMatchObject({ kind: "stale", because: expect.stringContaining("; and 1 more.") });
});

test.each([
  ["2027-05-20", "90", [{ kind: "add_meeting", meeting: { id: "new-2027-05-20", on: "2027-05-20", minutes: 90 } }]],
  ["2027-05-20", null, []],
  ["2027-05-20", "NaN", []],
  ["20 May", "90", []],
  [null, "90", []],
])("a meeting that is tried on %s with %s minutes", (on, minutes, changes) => {
  expect(triedMeeting(on, minutes)).toMatchObject(changes);
  expect(triedMeeting(on, minutes)).toHaveLength(changes.length);
});
