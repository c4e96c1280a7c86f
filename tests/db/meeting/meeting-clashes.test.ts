import { beforeEach, expect, test } from "vitest";
import { listSharedMeetings } from "#db/meeting/meeting-clashes.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

const YESTERDAY = "2026-08-31";
const TOMORROW = "2026-09-02";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("a meeting is shared by whoever is a member of both bodies on its day", async () => {
  const clashes = async () =>
    (
      await listSharedMeetings(
        db,
        { ...as("officer"), parts: [...as("officer").parts, ...as("outsideOfficer").parts] },
        PANEL,
        [TODAY],
      )
    ).map(({ name }) => name);
  const join = (
    who: keyof typeof PEOPLE,
    days: { role?: "member" | "officer"; fromOn?: string; untilOn?: string | null } = {},
  ) =>
    db
      .insertInto("membership")
      .values({
        bodyId: OTHER_COMMITTEE,
        personId: PEOPLE[who].personId,
        role: "member",
        fromOn: TODAY,
        untilOn: TODAY,
        ...days,
      })
      .execute();
  await givenMeeting(db, { meetsOn: TODAY });
  await givenMeeting(db, { bodyId: OTHER_COMMITTEE, meetsOn: TODAY });
  await givenMeeting(db, { bodyId: OTHER_COMMITTEE, meetsOn: TOMORROW });
  expect(await clashes()).toEqual([]);
  await join("member");
  await join("chair", { fromOn: TOMORROW, untilOn: null });
  await join("viceChair", { fromOn: YESTERDAY, untilOn: YESTERDAY });
  await join("coOpted", { untilOn: null });
  await join("otherMember", { role: "officer" });
  await join("officer");
  expect(await clashes()).toEqual(["Cllr Ruth Ahmed", "Dr Lena Frost"]);
  await db.updateTable("membership").set({ fromOn: YESTERDAY, untilOn: null }).execute();
  expect(await clashes()).toEqual(["Cllr Ruth Ahmed", "Dr Lena Frost", "Cllr Amara Okafor", "Cllr Dai Prosser"]);
  await db.updateTable("meeting").set({ state: "cancelled" }).where("bodyId", "=", OTHER_COMMITTEE).execute();
  expect(await clashes()).toEqual([]);
});

test("of a body that the reader has no part in, only what was published of the meeting's day is shared", async () => {
  const id = await givenMeeting(db, { bodyId: OTHER_COMMITTEE, meetsOn: TODAY });
  const member = { bodyId: OTHER_COMMITTEE, personId: PEOPLE.member.personId, role: "member", fromOn: TODAY } as const;
  await db.insertInto("membership").values(member).execute();
  const clashes = () => listSharedMeetings(db, as("officer"), PANEL, [TODAY]);
  expect(await clashes()).toEqual([]);
  const { id: programmeId } = await db
    .insertInto("workProgramme")
    .values({ bodyId: OTHER_COMMITTEE, startYear: 2026 })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: releaseId } = await db
    .insertInto("programmeRelease")
    .values({ programmeId, number: 1, publishedAt: NOW, publishedByName: "Sam Field", snapshot: "{}", changes: "[]" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const published = { bodyId: OTHER_COMMITTEE, releaseId, title: "", view: "{}", publishedAt: NOW, recordId: id };
  await db
    .insertInto("publication")
    .values({ ...published, kind: "item", onDay: TODAY })
    .execute();
  expect(await clashes()).toEqual([]);
  await db
    .insertInto("publication")
    .values({ ...published, kind: "meeting", onDay: TOMORROW })
    .execute();
  expect(await clashes()).toEqual([]);
  await db.updateTable("publication").set({ onDay: TODAY }).where("kind", "=", "meeting").execute();
  expect(await clashes()).toHaveLength(1);
});
