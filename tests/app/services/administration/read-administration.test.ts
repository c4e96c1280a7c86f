import { beforeEach, expect, test } from "vitest";
import { readAdministration } from "#app/services/administration/read-administration.server.ts";
import { listPublishedBodies } from "#app/services/public-record/list-published-bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenPublished } from "#tests/support/happened.ts";
import { givenMeeting, givenProgramme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const read = () => readAdministration(db, { councilId: 1, today: TODAY, now: NOW });
const mail = (more: Partial<New<"outbox">>) =>
  db
    .insertInto("outbox")
    .values({
      ...{ toEmail: "jo@example.test", subject: "A link", body: "…" },
      ...{ createdAt: "2026-08-01T09:00:00.000Z", giveUpAt: "2026-09-02T09:00:00.000Z" },
      ...more,
    } as New<"outbox">)
    .execute();

test("an administrator is told how many there are of what they look after: bodies that go on, people, offices", async () => {
  expect(await read()).toMatchObject({ bodies: 2, people: 9, offices: 0, days: 0, waitingMail: 0, refusedMail: [] });
  const end = (endedOn: string) => db.updateTable("body").set({ endedOn }).where("id", "=", PANEL).execute();
  await db.insertInto("office").values({ title: "Chief Constable" }).execute();
  await end("2026-09-02");
  expect(await read()).toMatchObject({ bodies: 2, offices: 1 });
  await end("2026-09-01");
  expect(await read()).toMatchObject({ bodies: 1 });
});

test("mail waits until it is sent, refused or given up; what was refused in the last thirty days is told", async () => {
  await mail({});
  await mail({ sentAt: NOW });
  await mail({ giveUpAt: NOW });
  await mail({ refusedAt: "2026-08-02T09:00:00.000Z", subject: "Too long ago" });
  await mail({ refusedAt: "2026-08-02T09:00:00.001Z", subject: "Refused", lastError: "no such box" });
  expect(await read()).toMatchObject({
    waitingMail: 1,
    refusedMail: [{ subject: "Refused", lastError: "no such box", refusedAt: "2 August 2026 at 10am" }],
  });
});

async function givenOut(
  bodyId: number,
  startYear: number,
  ...meetings: [day: string, state: "confirmed" | "cancelled"][]
) {
  const programmeId = await givenProgramme(db, { bodyId, startYear });
  const ids: number[] = [];
  for (const [meetsOn, state] of meetings) ids.push(await givenMeeting(db, { meetsOn, state, bodyId }));
  await givenPublished(db, programmeId, [
    ["programme", programmeId],
    ...ids.map(
      (id, at) => ["meeting", id, { state: meetings[at]?.[1] }] as [kind: "meeting", id: number, view: object],
    ),
  ]);
  await db
    .updateTable("publication")
    .set({ bodyId })
    .where("recordId", "=", programmeId)
    .where("kind", "=", "programme")
    .execute();
  for (const [at, id] of ids.entries())
    await db
      .updateTable("publication")
      .set({ bodyId, onDay: meetings[at]?.[0] ?? null })
      .where("recordId", "=", id)
      .where("kind", "=", "meeting")
      .execute();
  return ids;
}

test("bodies that publish: who meets next first, with each year, the latest first", async () => {
  expect(await listPublishedBodies(db, TODAY)).toEqual([]);
  await givenOut(PANEL, 2025);
  const [, , october] = await givenOut(
    PANEL,
    2026,
    ["2026-08-31", "confirmed"],
    ["2026-09-08", "cancelled"],
    ["2026-10-13", "confirmed"],
  );
  const panel = {
    id: PANEL,
    startYear: 2026,
    slug: "anytown-panel",
    name: "Anytown Scrutiny Panel",
    years: [
      { label: "2026/27", href: "/programmes/anytown-panel/2026-27" },
      { label: "2025/26", href: "/programmes/anytown-panel/2025-26" },
    ],
    nextMeeting: { id: october, href: `/meetings/M-${october}`, meetsOn: "2026-10-13", dateBasis: "stated" },
  };
  expect(await listPublishedBodies(db, TODAY)).toEqual([panel]);
  const [today] = await givenOut(OTHER_COMMITTEE, 2026, [TODAY, "confirmed"]);
  expect(await listPublishedBodies(db, TODAY)).toMatchObject([
    { slug: "othertown-committee", nextMeeting: { href: `/meetings/M-${today}`, meetsOn: TODAY, dateBasis: "stated" } },
    { slug: "anytown-panel" },
  ]);
  expect(await listPublishedBodies(db, "2026-09-02")).toMatchObject([
    { slug: "anytown-panel" },
    { slug: "othertown-committee", nextMeeting: null },
  ]);
  expect((await listPublishedBodies(db, "2026-12-01")).map(({ name }) => name)).toEqual([
    "Anytown Scrutiny Panel",
    "Othertown Committee",
  ]);
});
