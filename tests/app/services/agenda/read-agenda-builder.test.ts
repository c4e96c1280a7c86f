import { beforeEach, expect, test } from "vitest";
import { offerAgendaPublication } from "#app/services/agenda/offer-agenda.server.ts";
import { publishAgenda } from "#app/services/agenda/publish-agenda.server.ts";
import { readAgendaBuilder } from "#app/services/agenda/read-agenda-builder.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let programmeId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-10-13" });
  programmeId = await givenProgramme(db);
  themeId = await givenTheme(db, { state: "scheduled" });
  itemId = await onAgenda({ themeId, programmeId, title: "Host families" });
});

const onAgenda = (item: Partial<New<"agendaItem">> = {}) =>
  givenItem(db, { meetingId, state: "scheduled", position: 5, title: "Minutes", ...item });
const built = async (who: CastName = "officer", today = "2026-09-01") =>
  (await readAgendaBuilder(db, { ...as(who), today }, meetingId))!;
const rowOf = async (id: number, who: CastName = "officer") =>
  (await built(who)).rows.find(({ reference }) => reference === `I-${id}`);
const ref = (id: number) => `I-${id}`;
const changeMeeting = (to: Partial<New<"meeting">>) =>
  db
    .updateTable("meeting")
    .set(to as never)
    .where("id", "=", meetingId)
    .execute();

test("each item has its neighbours within its part, whether its paper is owed, its documents and witnesses", async () => {
  const minutes = await onAgenda({ position: 6 });
  const exempt = await onAgenda({ position: 1, part: "part_2", title: "A contract", exemptParagraph: "3" });
  const statutory = await onAgenda({ position: 7, kind: "statutory", paper: "received", paperOn: "2026-08-31" });
  await onAgenda({ position: 2, state: "withdrawn" });
  const witness = (of: object) =>
    db
      .insertInto("witness")
      .values({ itemId, position: 1, ...of } as never)
      .execute();
  await witness({ words: "A host family" });
  await witness({ words: "The Chief Constable", position: 2, confirmedOn: "2026-08-31" });
  await witness({ words: "Somebody else", itemId: minutes });
  const document = { itemId, title: "Report", url: "https://example.org/r", note: "12 pages", position: 1 };
  await db
    .insertInto("documentLink")
    .values([document, { ...document, itemId: minutes, title: "Other" }])
    .execute();

  const { rows } = await built();
  expect(rows.map(({ reference, above, below, isOwed }) => [reference, above, below, isOwed])).toEqual([
    [ref(itemId), null, ref(minutes), true],
    [ref(minutes), ref(itemId), ref(statutory), false],
    [ref(statutory), ref(minutes), null, false],
    [ref(exempt), null, null, false],
  ]);
  expect(rows[0]).toMatchObject({
    title: "Host families",
    version: 1,
    mayOrder: true,
    isWithheld: false,
    witnesses: [
      { words: "A host family", confirmedOn: null, mayConfirm: true, mayUnconfirm: false },
      { words: "The Chief Constable", confirmedOn: "2026-08-31", mayConfirm: false, mayUnconfirm: true },
    ],
    documents: [{ title: "Report", url: "https://example.org/r", note: "12 pages" }],
  });
  expect(rows[1]).toMatchObject({ witnesses: [{ words: "Somebody else" }], documents: [{ title: "Other" }] });
  expect(await rowOf(itemId, "member")).toMatchObject({
    mayOrder: false,
    offers: [],
    witnesses: [
      { mayConfirm: false, mayUnconfirm: false },
      { mayConfirm: false, mayUnconfirm: false },
    ],
  });
});

test("an item of a theme that is sensitive or not approved is withheld; members are not told of the sensitive one", async () => {
  expect(await rowOf(itemId)).toMatchObject({ isWithheld: false });
  await db.updateTable("theme").set({ state: "proposed" }).execute();
  expect(await rowOf(itemId)).toMatchObject({ isWithheld: true });
  await db.updateTable("theme").set({ state: "scheduled", sensitiveSinceAt: NOW }).execute();
  expect(await rowOf(itemId)).toMatchObject({ isWithheld: true });
  expect((await built("member")).rows).toEqual([]);
});

test("what waits for the chair stands with its item, which is then not moved meanwhile", async () => {
  const other = await onAgenda({ themeId, programmeId, position: 6 });
  const words = async (id: number) => (await rowOf(id))?.offers.map((offer) => offer.words);
  expect(await words(itemId)).toContain("Defer");
  const variation = { programmeId, itemId, kind: "defer", reasonWords: "No witness", itemVersion: 1 } as const;
  await db
    .insertInto("variation")
    .values({ ...variation, fromMeetingId: meetingId, proposedByName: "Jo Bryce", proposedAt: NOW })
    .execute();
  expect((await rowOf(itemId))?.waiting).toEqual([
    { reference: "V-1", words: `defer ${ref(itemId)} from 13 October 2026` },
  ]);
  expect(await words(itemId)).not.toContain("Defer");
  expect((await rowOf(other))?.waiting).toEqual([]);
  expect(await words(other)).toContain("Defer");
});

test.each([
  ["officer", { state: "provisional" }, true],
  ["chair", { state: "provisional" }, false],
  ["member", { state: "provisional" }, false],
  ["officer", { state: "held" }, false],
  ["officer", { meetsOn: "2026-08-31" }, false],
  ["officer", { meetsOn: "2026-09-01" }, true],
] as const)("whether the %s may add business to it, %o: %s, with what waits for a meeting", async (who, to, may) => {
  await changeMeeting(to);
  const waits = await givenItem(db, { state: "not_scheduled", title: "A visit", minutes: 20 });
  await givenItem(db, { state: "withdrawn", title: "Not this" });
  await givenItem(db, { state: "not_scheduled", bodyId: OTHER_COMMITTEE });
  const { mayAdd, pool } = await built(who);
  expect(mayAdd).toBe(may);
  expect(pool).toEqual(may ? [{ reference: ref(waits), title: "A visit", minutes: 20 }] : []);
});

test.each([
  [{}, ""],
  [{ state: "with_chair", submittedByName: "Jo Bryce" }, "Sent to the chair by Jo Bryce."],
  [{ state: "agreed", decidedByName: "Cllr Amara Okafor" }, "Agreed by Cllr Amara Okafor."],
  [{ decidedByName: "Cllr Amara Okafor", decisionWords: "Too long" }, "Sent back by Cllr Amara Okafor: Too long"],
  [{ state: "published", decidedByName: "Cllr Amara Okafor" }, ""],
])("of an agenda that stands so, %o, it is said: %s", async (agenda, decision) => {
  await db
    .insertInto("agenda")
    .values({ meetingId, ...agenda } as never)
    .execute();
  expect(await built()).toMatchObject({ decision, state: (agenda as { state?: string }).state ?? "draft" });
});

test.each([
  ["2026-09-01", "Papers due 22 September 2026", ""],
  ["2026-09-22", "Papers due 22 September 2026", ""],
  ["2026-09-23", "Papers were due 22 September 2026", "2 late"],
])("on %s its dates are told", async (today, words, lateWords) => {
  await onAgenda({ kind: "statutory", paper: "to_follow" });
  await onAgenda({ kind: "statutory", paper: "none" });
  await onAgenda({ kind: "standing" });
  expect((await built("officer", today)).dates).toEqual({
    papers: { words, lateWords },
    agenda: "Monday 5 October 2026",
    questions: "Thursday 8 October 2026",
  });
});

test("a body without such rules has no such dates", async () => {
  const given = { bodyId: 1, applies: "no", setByName: "Jo Bryce", setAt: NOW } as const;
  await db
    .insertInto("deadlineSetting")
    .values(["L1", "L3"].map((ruleId) => ({ ...given, ruleId })))
    .execute();
  await db.updateTable("body").set({ law: "none" }).execute();
  expect((await built()).dates).toEqual({ papers: null, agenda: null, questions: null });
});

test("once published, what has changed since and what came too late is warned of", async () => {
  expect(await built()).toMatchObject({ warnings: [], released: [] });
  const seen = (await offerAgendaPublication(db, as("officer"), meetingId))?.planned.seen ?? "";
  await publishAgenda(db, acting("officer"), { meetingId, version: 0, note: "", seen });
  expect(await built()).toMatchObject({
    state: "published",
    warnings: [],
    released: [{ title: "Agenda", words: "Published 1 September 2026" }],
  });
  const late = await onAgenda({ kind: "statutory", title: "A fire inspection" });
  const secret = await givenTheme(db, { state: "scheduled", sensitiveSinceAt: NOW });
  await onAgenda({ kind: "theme", themeId: secret, title: "Withheld" });
  await onAgenda({ kind: "statutory", title: "Considered", state: "considered" });
  const [changed, lateWords] = [
    "The public cannot see what has changed since the agenda was published: publish a supplementary agenda.",
    `${ref(late)} A fire inspection was on no agenda published in time. Record why the chair takes it as urgent, or take it off the agenda.`,
  ];
  expect((await built("officer", "2026-10-06")).warnings).toEqual([lateWords, changed]);
  const words = (await built()).offers.map((offer) => offer.words);
  expect(words).toContain("Publish a supplementary agenda");
  expect(words).not.toContain("Preview and publish");
});

test("nobody without a part in the body finds it", async () => {
  expect(await readAgendaBuilder(db, as("outsideOfficer"), meetingId)).toBeUndefined();
});
