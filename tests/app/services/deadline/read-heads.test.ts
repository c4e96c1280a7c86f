import { beforeEach, expect, test } from "vitest";
import { listUnlawful, readHeads, readUnlawful } from "#app/services/deadline/read-heads.server.ts";
import type { Db } from "#db/open.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { as, freshDb } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

/** The meeting of Tuesday 8 September 2026: its agenda is due by Friday 28 August, five clear days before; the 31st is a bank holiday. */
async function september(more: { meetsOn?: string; state?: "confirmed" | "cancelled" | "held" } = {}) {
  const id = await givenMeeting(db, { state: "confirmed", ...more });
  const meeting = await findMeeting(db, as("officer"), id);
  if (!meeting) throw new Error("no meeting");
  return meeting;
}

const on = (today: string, who: "officer" | "member" = "officer") => ({ ...as(who), today });

test("a meeting whose notice is past and has no agenda out cannot lawfully be held: why, from when, and the form that moves it", async () => {
  const meeting = await september();
  expect(await readUnlawful(db, on("2026-08-28"), meeting)).toBeNull();
  expect(await readUnlawful(db, on("2026-09-02"), meeting)).toEqual({
    words: "Cannot lawfully be held on 8 September 2026",
    because: "No agenda went out by Friday 28 August 2026.",
    first: "2026-09-10",
    why: `/meetings/M-${meeting.id}/dates`,
    move: `/meetings/M-${meeting.id}/edit?day=2026-09-10`,
    notice: `/deadlines/anytown-panel/N1:M-${meeting.id}`,
    went: `/deadlines/anytown-panel/N1:M-${meeting.id}/result`,
  });
  expect(await readUnlawful(db, on("2026-09-02", "member"), meeting)).toMatchObject({
    first: "2026-09-10",
    move: null,
    went: null,
  });
});

test.each([
  ["held already", { state: "held" }],
  ["cancelled", { state: "cancelled" }],
  ["past", { meetsOn: "2026-09-01" }],
] as const)("nothing is said of one that is %s", async (_what, more) => {
  expect(await readUnlawful(db, on("2026-09-02"), await september(more))).toBeNull();
});

test("nor once its agenda is out, however late", async () => {
  const meeting = await september();
  await db
    .insertInto("deadlineResult")
    .values({
      bodyId: meeting.bodyId,
      key: `N1:M-${meeting.id}`,
      ruleId: "N1",
      result: "met",
      onDay: "2026-09-02",
      byName: "Jo Bryce",
      at: "2026-09-02T09:00:00.000Z",
    })
    .execute();
  expect(await readUnlawful(db, on("2026-09-02"), meeting)).toBeNull();
});

test("the head of a meeting has its dates in the order in which they fall, and how each stands", async () => {
  const meeting = await september();
  const head = (await readHeads(db, on("2026-09-02"), [meeting])).get(meeting.id);
  const dates = head?.dates ?? [];
  expect(dates.map(({ label }) => label)).toContain("Notice");
  expect(dates.map(({ on: day }) => day)).toEqual(dates.map(({ on: day }) => day).toSorted());
  expect(dates.find(({ label }) => label === "Notice")).toMatchObject({ code: "late", words: "5 days late" });
});

test("another body's people are told of none", async () => {
  const meeting = await september();
  expect((await readHeads(db, as("outsideOfficer"), [meeting])).get(meeting.id)).toEqual({ dates: [], unlawful: null });
  expect(await listUnlawful(db, on("2026-09-02"), [])).toEqual([]);
});
