import { beforeEach, describe, expect, test } from "vitest";
import { assignLeads } from "#app/services/agenda-item/assign-leads.server.ts";
import { editItem } from "#app/services/agenda-item/edit-item.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { eventsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

const TEXT = {
  title: "Host families for language schools",
  purpose: "",
  format: "agenda_item" as const,
  minutes: 30,
  leadMemberId: null as number | null,
  reportAuthor: "",
  expectedOutcome: "",
  officerNotes: "",
  officeIds: [] as number[],
  witnessWords: [] as string[],
};

let db: Db;
let themeId: number;
let meetingId: number;
let itemId: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "scheduled" });
  meetingId = await givenMeeting(db);
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", format: "agenda_item" });
  const offices = ["Chief Constable", "Auditor"].map((title, at) => ({ id: at + 7, title, organisation: "" }));
  await db.insertInto("office").values(offices).execute();
});

const items = () => db.selectFrom("agendaItem").selectAll().orderBy("id").execute();
const told = async () => {
  const [event] = await eventsIn(db);
  return (JSON.parse(event?.particulars ?? "{}") as { changed?: unknown }).changed;
};
const subjects = async () =>
  (await db.selectFrom("eventSubject").select(["kind", "recordId"]).execute())
    .map(({ kind, recordId }) => `${kind} ${recordId}`)
    .sort();

describe("editing", () => {
  const edit = (to: Partial<typeof TEXT> = {}, who: CastName = "officer", version = 1) =>
    editItem(db, acting(who), { itemId, version, ...TEXT, ...to });

  test("changes what the item says, and the history says what; notes are not told", async () => {
    const to = { minutes: 45, leadMemberId: PEOPLE.member.personId, officerNotes: "Ask.", witnessWords: ["A parent"] };
    expect(await edit(to)).toMatchObject({ ok: true, result: { reference: `I-${itemId}` } });
    expect(await items()).toMatchObject([{ minutes: 45, leadMemberId: 4, officerNotes: "Ask.", version: 2 }]);
    expect(await told()).toEqual([
      { label: "Time in minutes", before: "30", after: "45" },
      { label: "Lead member", before: "", after: "Cllr Ruth Ahmed" },
      { label: "Witnesses", before: "", after: "A parent" },
      { label: "Officers' notes" },
    ]);
    expect(await subjects()).toEqual([`item ${itemId}`, `meeting ${meetingId}`, `theme ${themeId}`]);
  });

  test("changing nothing writes nothing", async () => {
    expect(await edit()).toMatchObject({ ok: true });
    expect(await items()).toMatchObject([{ version: 1 }]);
    expect(await eventsIn(db)).toEqual([]);
  });

  test("offices that stay keep their order, whatever the order of the form; each is asked once", async () => {
    const order = async () =>
      (await db.selectFrom("witness").select("officeId").orderBy("position").execute()).map(({ officeId }) => officeId);
    await edit({ officeIds: [7] });
    await edit({ officeIds: [8, 7, 8] }, "officer", 2);
    expect(await order()).toEqual([7, 8]);
    await edit({ officeIds: [8] }, "officer", 3);
    expect(await order()).toEqual([8]);
  });

  test("a lead whose membership has ended stays, and cannot be chosen anew", async () => {
    const chair = PEOPLE.chair.personId;
    await db.updateTable("membership").set({ untilOn: "2026-08-31" }).where("personId", "=", chair).execute();
    expect(await edit({ leadMemberId: chair })).toMatchObject({ ok: false, refusal: { kind: "input" } });
    await db.updateTable("agendaItem").set({ leadMemberId: chair }).execute();
    expect(await edit({ leadMemberId: chair, purpose: "To consider." })).toMatchObject({ ok: true });
    expect(await told()).toEqual([expect.objectContaining({ before: "", after: "To consider." })]);
    expect(await edit({ purpose: "To consider." }, "officer", 2)).toMatchObject({ ok: true });
    expect(await items()).toMatchObject([{ leadMemberId: null, version: 3 }]);
  });

  test.each([
    ["chair", "scheduled", 1, "role"],
    ["member", "scheduled", 1, "role"],
    ["officer", "considered", 1, "state"],
    ["officer", "scheduled", 2, "stale"],
  ] as const)("is refused to the %s of an item that is %s, from version %i: %s", async (who, state, version, kind) => {
    await db.updateTable("agendaItem").set({ state }).execute();
    const before = await digest(db);
    expect(await edit({ minutes: 45 }, who, version)).toMatchObject({ ok: false, refusal: { kind } });
    expect(await digest(db)).toBe(before);
    await expect(edit({}, "outsideOfficer")).rejects.toThrow(NoSuchRecord);
  });
});

describe("one lead for many items", () => {
  const assign = (
    ticked: { id: number; version: number }[],
    lead: number = PEOPLE.member.personId,
    who: CastName = "officer",
  ) => assignLeads(db, acting(who), ticked, lead);

  test("goes to each that may have it; the others are told why not", async () => {
    const considered = await givenItem(db, { state: "considered" });
    const led = await givenItem(db, { leadMemberId: PEOPLE.member.personId });
    const bulk = await assign([itemId, considered, led, 99].map((id) => ({ id, version: 1 })));
    expect(bulk.done.map(({ id }) => id)).toEqual([itemId, led]);
    expect(bulk.refused.map(({ id, refusal }) => [id, refusal.kind])).toEqual([
      [considered, "state"],
      [99, "input"],
    ]);
    expect(await items()).toMatchObject([
      { leadMemberId: 4, version: 2 },
      { leadMemberId: null, version: 1 },
      { leadMemberId: 4, version: 1 },
    ]);
    expect(await eventsIn(db)).toMatchObject([{ action: "item_edited", subjectId: itemId, subjectVersion: 2 }]);
    expect(await told()).toEqual([{ label: "Lead member", before: "", after: "Cllr Ruth Ahmed" }]);
    expect(await subjects()).toEqual([`item ${itemId}`, `meeting ${meetingId}`, `theme ${themeId}`]);
  });

  test.each([
    ["officer", PEOPLE.officer.personId, 1, "input"],
    ["officer", PEOPLE.outsideMember.personId, 1, "input"],
    ["officer", PEOPLE.member.personId, 2, "stale"],
    ["member", PEOPLE.member.personId, 1, "role"],
  ] as const)("by the %s, person %i, from version %i, is refused: %s", async (who, lead, version, kind) => {
    expect((await assign([{ id: itemId, version }], lead, who)).refused).toMatchObject([{ refusal: { kind } }]);
    expect(await items()).toMatchObject([{ leadMemberId: null, version: 1 }]);
  });
});
