import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/actor.ts";
import { listMeetings } from "#app/services/meeting/list-meetings.server.ts";
import { offerMeetingCreation } from "#app/services/meeting/offer-meeting-creation.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { offerRecord } from "#app/services/public-record/offer-record.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenOutcome, givenPublished } from "#tests/support/happened.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const inBoth = (role: "officer" | "member"): Actor => ({
  ...as("officer"),
  parts: [...as("officer").parts, { bodyId: OTHER_COMMITTEE, role }],
});
const bodyIs = (id: number, to: Partial<New<"body">>) =>
  db
    .updateTable("body")
    .set(to as never)
    .where("id", "=", id)
    .execute();

describe("the list of meetings", () => {
  const list = (asked: object = {}, actor = as("officer")) =>
    listMeetings(db, actor, { bodySlug: null, when: "coming", page: 1, ...asked });
  const days = async (asked: object = {}, actor = as("officer")) =>
    (await list(asked, actor)).rows.map(({ meetsOn }) => meetsOn);

  test("those from today on come soonest first, those gone by latest first, of one's own bodies", async () => {
    for (const meetsOn of ["2026-10-13", "2026-09-01", "2026-08-31", "2026-06-02"]) await givenMeeting(db, { meetsOn });
    const other = await givenMeeting(db, { meetsOn: "2026-09-02", bodyId: OTHER_COMMITTEE });
    expect(await days()).toEqual(["2026-09-01", "2026-10-13"]);
    expect(await days({ when: "past" })).toEqual(["2026-08-31", "2026-06-02"]);
    expect(await days({}, inBoth("member"))).toEqual(["2026-09-01", "2026-09-02", "2026-10-13"]);
    expect(await list({ bodySlug: "othertown-committee" }, inBoth("member"))).toMatchObject({
      rows: [{ reference: `M-${other}`, bodyName: "Othertown Committee" }],
      total: 1,
      bodySlug: "othertown-committee",
      bodies: [{ slug: "anytown-panel", name: "Anytown Scrutiny Panel" }, { slug: "othertown-committee" }],
    });
    // A body that one has no part in is not asked for: one's own meetings are shown.
    expect(await list({ bodySlug: "othertown-committee" })).toMatchObject({ total: 2, bodySlug: null, when: "coming" });
    expect(await list({ when: "past" })).toMatchObject({ total: 2, when: "past" });
  });

  test("there are 25 to a page, and a page that makes no sense is the first", async () => {
    for (let n = 0; n < 26; n += 1) await givenMeeting(db, { meetsOn: "2026-10-13" });
    expect(await list()).toMatchObject({ page: 1, pages: 2, total: 26 });
    expect((await list()).rows.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
    const second = await list({ page: 2 });
    expect(second).toMatchObject({ page: 2, pages: 2, rows: [{ id: 26 }] });
    expect(second.rows).toHaveLength(1);
    for (const [page, shown] of [
      [0, 1],
      [-3, 1],
      [Number.NaN, 1],
      [1.9, 1],
      [3, 3],
      [20_000, 10_000],
    ] as const)
      expect((await list({ page })).page).toBe(shown);
    await db.deleteFrom("meeting").where("id", ">", 25).execute();
    expect(await list()).toMatchObject({ pages: 1, total: 25 });
    await db.deleteFrom("meeting").execute();
    expect(await list()).toMatchObject({ pages: 1, total: 0, rows: [] });
  });

  test.each([
    [as("officer"), {}, true],
    [as("chair"), {}, false],
    [as("member"), {}, false],
    [as("officer"), { endedOn: "2026-08-31" }, false],
    [
      {
        ...as("officer"),
        parts: [
          { bodyId: OTHER_COMMITTEE, role: "officer" as const },
          { bodyId: PANEL, role: "member" as const },
        ],
      },
      {},
      true,
    ],
  ])("who may add a meeting, to some body at least: %#", async (actor, body, mayAdd) => {
    await bodyIs(PANEL, { name: "Anytown Scrutiny Panel", ...body });
    expect((await list({}, actor)).mayAdd).toBe(mayAdd);
  });
});

describe("the page that adds a meeting", () => {
  const slugs = (offer: Awaited<ReturnType<typeof offerMeetingCreation>>) => offer?.bodies.map(({ slug }) => slug);

  test("is of the body asked for, else the first that one may add to, else any with why not", async () => {
    const offer = (slug: string | null, actor = inBoth("officer")) => offerMeetingCreation(db, actor, slug);
    const both = await offer("othertown-committee");
    expect(both).toMatchObject({ body: { slug: "othertown-committee" }, verdict: { allowed: true } });
    expect(slugs(both)).toEqual(["anytown-panel", "othertown-committee"]);
    expect(await offer(null)).toMatchObject({ body: { slug: "anytown-panel" } });
    expect(await offer("nowhere")).toMatchObject({ body: { slug: "anytown-panel" } });

    const second = {
      ...as("officer"),
      parts: [
        { bodyId: PANEL, role: "member" as const },
        { bodyId: OTHER_COMMITTEE, role: "officer" as const },
      ],
    };
    expect(await offer(null, second)).toMatchObject({
      body: { slug: "othertown-committee" },
      verdict: { allowed: true },
    });
    const asked = await offer("anytown-panel", second);
    expect(asked).toMatchObject({ body: { slug: "anytown-panel" }, verdict: { kind: "role" } });
    expect(slugs(asked)).toEqual(["othertown-committee"]);

    const member = await offer(null, as("member"));
    expect(member).toMatchObject({ body: { slug: "anytown-panel" }, bodies: [], verdict: { kind: "role" } });
    expect(await offer("othertown-committee", as("officer"))).toMatchObject({ body: { slug: "anytown-panel" } });
    expect(await offer(null, { ...as("officer"), parts: [] })).toBeUndefined();
  });

  test("a body that has ended takes no new meeting", async () => {
    await bodyIs(PANEL, { endedOn: "2026-08-31" });
    expect(await offerMeetingCreation(db, as("officer"), null)).toMatchObject({
      bodies: [],
      verdict: { kind: "state" },
    });
  });
});

describe("a meeting", () => {
  let meetingId: number;
  beforeEach(async () => {
    meetingId = await givenMeeting(db);
  });
  const meetingIs = (to: Partial<New<"meeting">>) =>
    db
      .updateTable("meeting")
      .set(to as never)
      .execute();
  const onIt = (item: Partial<New<"agendaItem">> = {}) => givenItem(db, { meetingId, state: "scheduled", ...item });
  const deed = (name: Parameters<typeof offerMeetingDeed>[3], who: CastName = "officer") =>
    offerMeetingDeed(db, as(who), meetingId, name);
  const page = async (who: CastName = "officer") => (await readMeeting(db, as(who), meetingId))!;
  const open = async (who: CastName = "officer") =>
    (await page(who)).offers.filter(({ verdict }) => verdict.allowed).map(({ words }) => words);

  test("is held with what lacks an outcome counted, once its day has come", async () => {
    await meetingIs({ meetsOn: "2026-09-01" });
    const [first] = [await onIt(), await onIt({ kind: "standing" })];
    await onIt({ state: "withdrawn" });
    await onIt({ state: "considered" });
    expect(await deed("hold_meeting")).toMatchObject({
      reference: `M-${meetingId}`,
      items: 2,
      withoutOutcome: 2,
      takenAlong: [],
      left: [],
      lateItems: [],
      verdict: { allowed: true },
    });
    await givenOutcome(db, { itemId: first });
    expect(await deed("hold_meeting")).toMatchObject({ items: 2, withoutOutcome: 1 });
    await meetingIs({ meetsOn: "2026-09-02" });
    expect(await deed("hold_meeting")).toMatchObject({ verdict: { kind: "state" } });
    expect(await deed("hold_meeting", "member")).toMatchObject({ verdict: { kind: "role" } });
    expect(await deed("hold_meeting", "outsideOfficer")).toBeUndefined();
  });

  test("is cancelled with what goes along, and not while a theme's item is on it", async () => {
    await onIt({ kind: "procedural", title: "Apologies" });
    await db.insertInto("agenda").values({ meetingId, state: "with_chair" }).execute();
    const cancelled = await deed("cancel_meeting");
    expect(cancelled?.verdict).toEqual({ allowed: true });
    expect(cancelled?.takenAlong).toHaveLength(2);
    expect((await deed("edit_meeting"))?.takenAlong).toEqual([]);
    expect(await deed("cancel_meeting", "member")).toMatchObject({ takenAlong: [], verdict: { kind: "role" } });
    const themeId = await givenTheme(db, { state: "scheduled" });
    const itemId = await onIt({ themeId });
    expect(await deed("cancel_meeting")).toMatchObject({ takenAlong: [], left: [], verdict: { kind: "state" } });
    await db.updateTable("agendaItem").set({ state: "withdrawn" }).where("id", "=", itemId).execute();
    expect(await deed("cancel_meeting")).toMatchObject({ verdict: { allowed: true } });
  });

  test("that the law needs is told before it is cancelled", async () => {
    await meetingIs({ meetsOn: "2027-02-02" });
    expect((await deed("cancel_meeting"))?.left).toHaveLength(1);
    expect((await deed("edit_meeting"))?.left).toEqual([]);
    await givenMeeting(db, { meetsOn: "2027-02-04" });
    expect((await deed("cancel_meeting"))?.left).toEqual([]);
  });

  test("has a page with its agenda in order, and what each may do", async () => {
    const second = await onIt({ position: 2 });
    const first = await onIt({ position: 1 });
    expect(await page()).toMatchObject({
      meeting: { reference: `M-${meetingId}`, minutesPlanned: 60 },
      agenda: [
        { reference: `I-${first}`, startsAt: "17:00" },
        { reference: `I-${second}`, startsAt: "17:30" },
      ],
      timeline: { entries: [], earlier: null },
    });
    expect(await open()).toEqual(["Add an item", "Add a follow-up", "Change the meeting", "Cancel the meeting"]);
    expect(await open("member")).toEqual([]);
    expect(await readMeeting(db, as("outsideOfficer"), meetingId)).toBeUndefined();
    await meetingIs({ state: "provisional" });
    expect(await open()).toContain("Confirm the date");
    await meetingIs({ state: "confirmed", meetsOn: "2026-09-01" });
    expect(await open()).toEqual([
      ...["Add an item", "Record the meeting", "Add a follow-up", "Change the meeting", "Record as held"],
      "Cancel the meeting",
    ]);
    await onIt({ themeId: await givenTheme(db, { state: "scheduled" }) });
    expect(await open()).not.toContain("Cancel the meeting");
    await db.updateTable("agendaItem").set({ state: "considered" }).execute();
    expect(await open()).toContain("Cancel the meeting");
    await meetingIs({ meetsOn: "2026-08-31" });
    expect(await open()).not.toContain("Add an item");
  });

  test("once held offers its record to be published; what there is to tell is worked out on the page that publishes it", async () => {
    const itemId = await onIt({ state: "considered" });
    await meetingIs({ state: "held", meetsOn: "2026-08-31" });
    const always = ["Record the meeting", "Add a follow-up", "Add an item that was left out", "Correct its details"];
    expect(await open()).toEqual([...always, "Publish the record"]);
    const told = async () => (await offerRecord(db, as("officer"), meetingId, TODAY))?.verdicts.publish;
    expect(await told()).toMatchObject({ because: expect.stringMatching(/^There is nothing to publish yet/) });
    await givenOutcome(db, { itemId });
    await givenPublished(db, await givenProgramme(db), [["item", itemId, { meetingId }]]);
    expect(await told()).toEqual({ allowed: true });
    const out = {
      kind: "outcome",
      recordId: itemId,
      bodyId: PANEL,
      startYear: 2026,
      title: "An item",
      view: "{}",
    } as const;
    const published = { ...out, meetingId, publishedAt: NOW, publishedByName: "Jo Bryce" };
    await db.insertInto("publishedRecord").values(published).execute();
    expect(await open()).toEqual([...always, "Publish the record again", "Stop publishing the record"]);
  });
});
