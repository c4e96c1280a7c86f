import { expect, test } from "vitest";
import { followUpPublishingOffers, recordOffers } from "#app/domain/public-record/may.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { as, PANEL } from "#tests/support/cast.ts";

const offered = (state: MeetingState, publishedOn: string | null) =>
  recordOffers({ id: 5, bodyId: PANEL, state, publishedOn }, as("officer")).map(
    ({ href, words, verdict }) => `${href}: ${words}${verdict.allowed ? "" : ", refused"}`,
  );

test("the record of a meeting is offered for publication once it was held, and is taken down while it is out", () => {
  expect(offered("confirmed", null)).toEqual([]);
  expect(offered("held", null)).toEqual(["/meetings/M-5/publication: Publish the record"]);
  expect(offered("held", "2026-09-01")).toEqual([
    "/meetings/M-5/publication: Publish the record again",
    "/meetings/M-5/publication-removal: Stop publishing the record",
  ]);
});

test("a follow-up is offered for publication, again once it has changed, and may be taken down while it is out", () => {
  const followUp = { bodyId: PANEL, sensitiveSinceAt: null, part: null, theme: null };
  const told = (publishedOn: string | null) =>
    followUpPublishingOffers(12, followUp, { publishedOn, isChanged: true }, as("officer")).map(
      ({ href, words, verdict }) => `${href}: ${words}${verdict.allowed ? "" : ", refused"}`,
    );
  expect(told(null)).toEqual(["/follow-ups/F-12/publication: Publish"]);
  expect(told("2026-09-01")).toEqual([
    "/follow-ups/F-12/publication: Publish what has changed",
    "/follow-ups/F-12/publication-removal: Stop publishing",
  ]);
});
