import { beforeEach, expect, test } from "vitest";
import type { Reader } from "#app/domain/actor.ts";
import { findOnDays } from "#app/services/search/find-on-days.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenFollowUp, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});
const on = async (reader: Reader, typed: string, index: "working" | "published" = "working") =>
  (await findOnDays(db, reader, { typed, index }))?.rows.map(({ href }) => href);

test("a day finds its meetings and what is due then, each side of it not, and a month all of it", async () => {
  const before = await givenMeeting(db, { meetsOn: "2026-12-02" });
  const meeting = await givenMeeting(db, { meetsOn: "2026-12-03" });
  await givenMeeting(db, { meetsOn: "2027-01-01" });
  const due = await givenFollowUp(db, { dueOn: "2026-12-03" });
  const response = await givenFollowUp(db, { responseDueOn: "2026-12-03" });
  const later = await givenFollowUp(db, { dueOn: "2026-12-04" });
  await givenFollowUp(db, { dueOn: "2026-12-03", state: "complete" });
  const themeId = await givenTheme(db);
  const asked = await givenQuestion(db, { themeId, state: "sent", dueOn: "2026-12-03" });
  await givenQuestion(db, { themeId, state: "sent", dueOn: "2026-12-05" });
  await givenQuestion(db, { themeId, state: "agreed", dueOn: "2026-12-03" });

  const day = [`/meetings/M-${meeting}`, `/follow-ups/F-${response}`, `/follow-ups/F-${due}`, `/questions/Q-${asked}`];
  for (const typed of ["3 December 2026", "3/12/2026", "2026-12-03"])
    expect(await on(as("member"), typed)).toEqual(day);
  const month = await on(as("member"), "December 2026");
  expect(month?.slice(0, 2)).toEqual([`/meetings/M-${before}`, `/meetings/M-${meeting}`]);
  expect(month).toContain(`/follow-ups/F-${later}`);
  expect(month).toHaveLength(7);
  expect(await on(as("member"), "7 December 2026")).toEqual([]);
  expect(await on(as("member"), "taxis")).toBeUndefined();
});

test("nobody is told of another body's meetings or of what is sensitive, and the public of what is published", async () => {
  const theirs = await givenMeeting(db, { bodyId: OTHER_COMMITTEE, meetsOn: "2026-12-03" });
  const secret = await givenFollowUp(db, { dueOn: "2026-12-03", sensitiveSinceAt: NOW, sensitiveBecause: "x" });
  expect(await on(as("member"), "3 December 2026")).toEqual([]);
  expect(await on(as("officer"), "3 December 2026")).toEqual([`/follow-ups/F-${secret}`]);
  expect(await on(as("outsideMember"), "3 December 2026")).toEqual([`/meetings/M-${theirs}`]);
  expect(await on(null, "3 December 2026", "working")).toEqual([]);
  expect(await on(as("officer"), "3 December 2026", "published")).toEqual([]);
});

test("anybody is told of a published meeting on its day, and of the working records nothing that is due", async () => {
  const { programmeId, september } = await givenApprovedProgramme(db);
  await givenFollowUp(db, { dueOn: "2026-09-08" });
  expect(await on(null, "8 September 2026", "published")).toEqual([]);
  await publish(db, programmeId);
  expect(await on(null, "8 September 2026", "published")).toEqual([`/meetings/M-${september}`]);
  expect(await on(null, "9 September 2026", "published")).toEqual([]);
  const isWorking = async (index: "working" | "published") =>
    (await findOnDays(db, as("officer"), { typed: "9 September 2026", index }))?.isWorking;
  expect([await isWorking("working"), await isWorking("published")]).toEqual([true, false]);
});
