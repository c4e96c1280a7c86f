import { beforeEach, expect, test } from "vitest";
import { correctMeeting } from "#app/services/meeting/correct-meeting.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, type CastName } from "#tests/support/cast.ts";
import { actionsIn, givenMeeting } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2015-07-03", state: "held", startsAt: "10:00", venue: "Town Hall" });
});

const meeting = () =>
  db
    .selectFrom("meeting")
    .select(["meetsOn", "dateBasis", "startsAt", "venue", "kind", "version"])
    .executeTakeFirstOrThrow();
const input = () => ({
  meetingId,
  version: 1,
  dateBasis: "inferred" as const,
  startsAt: "10:00",
  venue: "County Hall",
  kind: "ordinary" as const,
  reasonWords: "The minutes of March name another place.",
});

test("of a held meeting it can be said later that its date is inferred, with the reason in its history", async () => {
  expect(await correctMeeting(db, acting("officer"), input())).toMatchObject({ ok: true });
  expect(await meeting()).toMatchObject({
    meetsOn: "2015-07-03",
    dateBasis: "inferred",
    startsAt: "10:00",
    venue: "County Hall",
    version: 2,
  });
  const read = await findMeeting(db, as("officer"), meetingId);
  expect(read && meetingDay(read)).toBe("3 July 2015 (date inferred)");
  const event = await db.selectFrom("event").select(["action", "reason", "particulars"]).executeTakeFirstOrThrow();
  expect(event).toMatchObject({ action: "meeting_corrected", reason: "The minutes of March name another place." });
  expect(event.particulars).toContain("County Hall");
  expect(event.particulars).toContain("inferred");
});

test("where nothing differs nothing is written", async () => {
  const same = { ...input(), dateBasis: "stated" as const, venue: "Town Hall" };
  expect(await correctMeeting(db, acting("officer"), same)).toMatchObject({ ok: true });
  expect(await meeting()).toMatchObject({ version: 1 });
  expect(await actionsIn(db)).toEqual([]);
});

test.each([
  ["a meeting that is still to come", "officer", { state: "confirmed" as const }, {}, "state"],
  ["a member", "member", {}, {}, "role"],
  ["no reason", "officer", {}, { reasonWords: " " }, "input"],
  ["an older page", "officer", {}, { version: 7 }, "stale"],
] satisfies [string, CastName, object, object, string][])(
  "%s is refused, and nothing moves",
  async (_, who, set, more, kind) => {
    await db
      .updateTable("meeting")
      .set({ venue: "Town Hall", ...set })
      .execute();
    expect(await correctMeeting(db, acting(who), { ...input(), ...more })).toMatchObject({
      ok: false,
      refusal: { kind },
    });
    expect(await meeting()).toMatchObject({ dateBasis: "stated", venue: "Town Hall", version: 1 });
    expect(await actionsIn(db)).toEqual([]);
  },
);

test("for another body’s officer there is no such meeting", async () => {
  await expect(correctMeeting(db, acting("outsideOfficer"), input())).rejects.toThrow("no such record");
  expect(await actionsIn(db)).toEqual([]);
});
