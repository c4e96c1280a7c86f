import { expect, test } from "vitest";
import { mayPublishFollowUp, mayPublishRecord, type FollowUpToPublish } from "#app/domain/public-record/may.ts";
import { as, PANEL } from "#tests/support/cast.ts";

const SINCE = "2026-08-01T10:00:00.000Z";
const KNOWN = { state: "considered", sensitiveSinceAt: null, wasPublished: true, isOnlyExempt: false } as const;
const NEW = { publishedOn: null, isChanged: true };
const answer = (followUp: Partial<FollowUpToPublish>) =>
  mayPublishFollowUp(
    { bodyId: PANEL, sensitiveSinceAt: null, part: null, theme: null, ...followUp },
    NEW,
    as("officer"),
  );

test.each([
  ["of no theme and no item", {}],
  ["of a theme that the public know", { theme: KNOWN }],
  ["of an item in part I", { theme: KNOWN, part: "part_1" }],
] as const)("a follow-up %s may be published", (_, followUp) => {
  expect(answer(followUp)).toEqual({ allowed: true });
});

test.each([
  ["that is sensitive", { sensitiveSinceAt: SINCE }, "it is, or its theme is, marked as sensitive"],
  ["that is sensitive, of a theme that is not", { sensitiveSinceAt: SINCE, theme: KNOWN }, "marked as sensitive"],
  ["of a sensitive theme", { theme: { ...KNOWN, sensitiveSinceAt: SINCE } }, "marked as sensitive"],
  [
    "of a theme under consideration",
    { theme: { ...KNOWN, state: "under_consideration", wasPublished: false } },
    "its theme is not public",
  ],
  [
    "of a theme taken in part II alone",
    { theme: { ...KNOWN, isOnlyExempt: true } },
    "taken in part II of the agenda alone",
  ],
  ["of an item in part II", { theme: KNOWN, part: "part_2" }, "the item that it came from is exempt"],
] as const)("a follow-up %s may not", (_, followUp, because) => {
  expect(answer(followUp)).toMatchObject({ allowed: false, kind: "state", because: expect.stringContaining(because) });
});

test.each([
  [0, null, false],
  [1, null, true],
  [0, "2026-08-01", true],
])("the record of a held meeting with %i rows, published %s, may be published: %s", (rows, publishedOn, may) => {
  const meeting = { bodyId: PANEL, state: "held" } as const;
  expect(mayPublishRecord(meeting, { publishedOn, isChanged: true, rows }, as("officer")).allowed).toBe(may);
});
