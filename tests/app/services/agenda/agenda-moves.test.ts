import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/actor.ts";
import { linesOf } from "#app/domain/agenda/view.ts";
import { decideAgenda } from "#app/services/agenda/decide-agenda.server.ts";
import { listLateItems } from "#app/services/agenda/list-late-items.server.ts";
import { recallAgenda } from "#app/services/agenda/recall-agenda.server.ts";
import { readAgendaPaper, readPublishedAgendas } from "#app/services/agenda/read-agenda-paper.server.ts";
import { setItemPart } from "#app/services/agenda/set-item-part.server.ts";
import { submitAgenda } from "#app/services/agenda/submit-agenda.server.ts";
import { takeBackUrgency } from "#app/services/agenda/take-back-urgency.server.ts";
import { takeItemUrgently } from "#app/services/agenda/take-item-urgently.server.ts";
import { unconfirmWitness } from "#app/services/agenda/unconfirm-witness.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { readAgendaState } from "#db/agenda/agendas.server.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, type CastName } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { eventsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let itemId: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
  itemId = await givenItem(db, { meetingId, state: "scheduled", kind: "statutory", title: "A fire inspection" });
});

const agenda = () => readAgendaState(db, meetingId);
const agendaIs = (to: Partial<New<"agenda">>) =>
  db
    .insertInto("agenda")
    .values({ meetingId, version: 4, ...to })
    .execute();
const meetingIs = (to: Partial<New<"meeting">>) =>
  db
    .updateTable("meeting")
    .set(to as never)
    .execute();
const itemIs = (to: Partial<New<"agendaItem">>) =>
  db
    .updateTable("agendaItem")
    .set(to as never)
    .where("id", "=", itemId)
    .execute();
const lastEvent = async () => (await eventsIn(db)).at(-1);

describe("an agenda and the chair", () => {
  const submit = (who: CastName = "officer", version = 4) => submitAgenda(db, acting(who), { meetingId, version });
  const recall = (who: CastName = "officer", version = 4) => recallAgenda(db, acting(who), { meetingId, version });
  const agree = (who: CastName = "chair", version = 4) =>
    decideAgenda(db, acting(who), { meetingId, version, decision: "agree" });
  const sendBack = (who: CastName = "chair", version = 4, reason = "Too long.") =>
    decideAgenda(db, acting(who), { meetingId, version, decision: "send_back", reason });

  test("is sent with who and when, and an earlier answer is gone", async () => {
    await agendaIs({ decidedAt: NOW, decidedByName: "Cllr Amara Okafor", decisionWords: "Too long." });
    expect(await submit()).toMatchObject({
      ok: true,
      result: { reference: `M-${meetingId}`, day: "8 September 2026" },
    });
    expect(await agenda()).toMatchObject({
      ...{ state: "with_chair", submittedAt: NOW, submittedByName: "Jo Bryce", version: 5 },
      ...{ decidedAt: null, decidedByName: null, decisionWords: null },
    });
    expect(await lastEvent()).toMatchObject({ action: "agenda_submitted", subjectVersion: 5, reason: null });
  });

  test("is taken back, and nobody has sent it then", async () => {
    await agendaIs({ state: "with_chair", submittedAt: NOW, submittedByName: "Jo Bryce" });
    expect(await recall()).toMatchObject({ ok: true });
    expect(await agenda()).toMatchObject({ state: "draft", submittedAt: null, submittedByName: null, version: 5 });
    expect(await lastEvent()).toMatchObject({ action: "agenda_recalled" });
  });

  test.each([
    ["chair", "agree", "agreed", "agenda_agreed", null, {}],
    ["viceChair", "agree", "agreed", "agenda_agreed", null, { role: "on behalf of the chair" }],
    ["chair", "send_back", "draft", "agenda_sent_back", "Too long.", {}],
  ] as const)("the %s may answer: %s, and it is %s", async (who, decision, state, action, words, as_) => {
    await agendaIs({ state: "with_chair" });
    expect(await (decision === "agree" ? agree(who) : sendBack(who))).toMatchObject({ ok: true });
    const { name } = acting(who).actor;
    expect(await agenda()).toMatchObject({ state, decidedAt: NOW, decidedByName: name, decisionWords: words });
    const event = await lastEvent();
    expect(event).toMatchObject({ action, reason: words });
    expect(JSON.parse(event?.particulars ?? "")).toEqual({ to: "8 September 2026", ...as_ });
  });

  test.each([
    ["the chair sends it", () => submit("chair"), {}, {}, "role"],
    ["a member sends it", () => submit("member"), {}, {}, "role"],
    ["it is sent again", () => submit(), { state: "with_chair" }, {}, "state"],
    ["it is agreed already", () => submit(), { state: "agreed" }, {}, "state"],
    ["the form is old", () => submit("officer", 3), {}, {}, "stale"],
    ["the meeting was held", () => submit(), {}, { state: "held" }, "state"],
    ["its day is past", () => submit(), {}, { meetsOn: "2026-08-31" }, "state"],
    ["an officer agrees it", () => agree("officer"), { state: "with_chair" }, {}, "role"],
    ["a member agrees it", () => agree("member"), { state: "with_chair" }, {}, "role"],
    ["a draft is agreed", () => agree(), {}, {}, "state"],
    ["it is agreed from an old form", () => agree("chair", 3), { state: "with_chair" }, {}, "stale"],
    ["it is agreed once held", () => agree(), { state: "with_chair" }, { state: "held" }, "state"],
    ["it is sent back without a reason", () => sendBack("chair", 4, " "), { state: "with_chair" }, {}, "input"],
    ["an officer sends it back", () => sendBack("officer"), { state: "with_chair" }, {}, "role"],
    ["the chair takes it back", () => recall("chair"), { state: "with_chair" }, {}, "role"],
    ["a draft is taken back", () => recall(), {}, {}, "state"],
  ] as const)("nothing moves where %s", async (_, deed, stands, meeting, kind) => {
    await agendaIs(stands);
    await meetingIs({ meetsOn: "2026-09-08", ...meeting });
    const before = await digest(db);
    expect(await deed()).toMatchObject({ ok: false, refusal: { kind } });
    expect(await digest(db)).toBe(before);
  });

  test("an empty agenda is not sent, and can be agreed on the day itself", async () => {
    await agendaIs({});
    await itemIs({ state: "withdrawn" });
    expect(await submit()).toMatchObject({ refusal: { because: "Nothing is on this agenda yet: add an item first." } });
    await itemIs({ state: "scheduled" });
    await meetingIs({ meetsOn: "2026-09-01" });
    expect(await submit()).toMatchObject({ ok: true });
    expect(await agree("chair", 5)).toMatchObject({ ok: true });
    await expect(submit("outsideOfficer")).rejects.toThrow(NoSuchRecord);
  });
});

describe("urgency and witnesses", () => {
  const take = (who: CastName, said = "Cllr Amara Okafor") =>
    takeItemUrgently(db, acting(who), { itemId, version: 1, because: "It reports on Friday.", said });

  test.each([
    ["chair", "Cllr Amara Okafor, chair"],
    ["viceChair", "Cllr Dai Prosser, vice-chair, on behalf of the chair"],
    ["officer", "Cllr Amara Okafor, as told to Jo Bryce"],
  ] as const)("that the chair takes it as urgent is recorded by the %s: %s", async (who, name) => {
    expect(await take(who)).toMatchObject({ ok: true });
    const item = await db.selectFrom("agendaItem").selectAll().executeTakeFirstOrThrow();
    expect(item).toMatchObject({ urgentBecause: "It reports on Friday.", urgentByName: name, urgentOn: "2026-09-01" });
    expect(await lastEvent()).toMatchObject({ action: "item_urgent", reason: "It reports on Friday." });
    expect(await take(who)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(await takeBackUrgency(db, acting(who), { itemId, version: 2 })).toMatchObject({ ok: true });
    const again = await db.selectFrom("agendaItem").selectAll().executeTakeFirstOrThrow();
    expect(again).toMatchObject({ urgentBecause: null, urgentByName: null, urgentOn: null, version: 3 });
  });

  test.each([
    ["member", { state: "scheduled" }, "role"],
    ["coOpted", { state: "scheduled" }, "role"],
    ["chair", { state: "considered" }, "state"],
    ["chair", { state: "scheduled", urgentBecause: "Already." }, "state"],
  ] as const)("not by the %s of an item that is %o", async (who, to, kind) => {
    await itemIs(to);
    expect(await take(who)).toMatchObject({ ok: false, refusal: { kind } });
    expect(await eventsIn(db)).toEqual([]);
  });

  test("what was never recorded is not taken back, of an urgency or of a witness", async () => {
    expect(await takeBackUrgency(db, acting("officer"), { itemId, version: 1 })).toMatchObject({
      refusal: { kind: "state" },
    });
    const witness = { itemId, words: "A host family", position: 1 };
    await db
      .insertInto("witness")
      .values({ ...witness, id: 7, confirmedOn: "2026-08-31" })
      .execute();
    const undo = (who: CastName) => unconfirmWitness(db, acting(who), { itemId, witnessId: 7 });
    expect(await undo("chair")).toMatchObject({ refusal: { kind: "role" } });
    expect(await undo("officer")).toMatchObject({ ok: true, result: { who: "A host family" } });
    expect(await db.selectFrom("witness").select("confirmedOn").execute()).toEqual([{ confirmedOn: null }]);
    expect(await undo("officer")).toMatchObject({ refusal: { kind: "state" } });
    expect((await eventsIn(db)).map(({ action }) => action)).toEqual(["witness_unconfirmed"]);
  });
});

describe("what readers have of an agenda", () => {
  const line = (of: number, exempt: string | null = null) => ({
    ...{ reference: `I-${of}`, title: `Item ${of}`, exempt, purpose: "To consider.", urgent: null, paper: null },
    ...{ documents: [], lines: [], questions: [], attendees: [], news: [] },
  });
  const release = (publishedOn: string, number: number, ids: number[], off: number[] = []) =>
    db
      .insertInto("agendaRelease")
      .values({
        ...{ meetingId, number, kind: "agenda", publishedOn, publishedAt: NOW, publishedByName: "Jo Bryce" },
        view: JSON.stringify({
          meeting: {},
          off: off.map((id) => ({ reference: `I-${id}`, title: "Off" })),
          parts: [{ part: "part_1", items: ids.map((id) => line(id)) }],
        }),
      })
      .execute();

  test("is cut to the title of what is exempt since, and says nothing of what is sensitive since", async () => {
    const themeId = await givenTheme(db, { state: "scheduled" });
    const [secret, plain] = [await givenItem(db, { themeId }), await givenItem(db)];
    await release("2026-08-20", 1, [itemId, secret, plain], [secret, plain]);
    const shown = async () => {
      const [paper] = await readPublishedAgendas(db, meetingId);
      return [linesOf(paper!).map((one) => [one.reference, one.purpose]), paper?.off.map(({ reference }) => reference)];
    };
    const all = [itemId, secret, plain].map((id) => [`I-${id}`, "To consider."]);
    expect(await shown()).toEqual([all, [`I-${secret}`, `I-${plain}`]]);
    const exempt = { part: "part_2", exemptParagraph: "3", exemptWords: "Terms" } as const;
    expect(await setItemPart(db, acting("officer"), { itemId, version: 1, ...exempt })).toMatchObject({ ok: true });
    await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).execute();
    expect(await shown()).toEqual([
      [
        [`I-${itemId}`, ""],
        [`I-${plain}`, "To consider."],
      ],
      [`I-${plain}`],
    ]);
    const item = () => db.selectFrom("agendaItem").selectAll().where("id", "=", itemId).executeTakeFirstOrThrow();
    expect(await item()).toMatchObject({ ...exempt, version: 2 });
    const open = { part: "part_1", exemptParagraph: "3", exemptWords: "Terms" } as const;
    expect(await setItemPart(db, acting("officer"), { itemId, version: 2, ...open })).toMatchObject({ ok: true });
    expect(await item()).toMatchObject({ part: "part_1", exemptParagraph: null, exemptWords: "" });
    const none = { part: "part_2", exemptParagraph: null, exemptWords: "" } as const;
    expect(await setItemPart(db, acting("officer"), { itemId, version: 3, ...none })).toMatchObject({
      refusal: { kind: "input" },
    });
  });

  test("is there for anybody once published, and the working one for those with a part in the body", async () => {
    expect(await readAgendaPaper(db, null, meetingId)).toBeUndefined();
    expect(await readAgendaPaper(db, as("member"), meetingId)).toMatchObject({
      working: { title: "Agenda" },
      published: [],
    });
    await release("2026-08-20", 1, [itemId]);
    for (const reader of [null, as("outsideOfficer")])
      expect(await readAgendaPaper(db, reader, meetingId)).toMatchObject({ working: null, published: [{}] });
  });

  test("lacks what came too late: not what it has, was published in time, is withheld, urgent or no business", async () => {
    const late = async (who: CastName = "officer", today = "2026-09-08") => {
      const actor: Actor = { ...as(who), today };
      const meeting = await findMeeting(db, actor, meetingId);
      const items = await listAgenda(db, actor, meetingId);
      return (await listLateItems(db, actor, meeting!, items)).map(({ reference, verdict }) => [
        reference,
        verdict.allowed,
      ]);
    };
    const on = (to: Partial<New<"agendaItem">>) =>
      givenItem(db, { meetingId, state: "scheduled", kind: "statutory", ...to });
    const added = await on({});
    const inTime = await on({});
    const considered = await on({ state: "considered" });
    await on({ kind: "procedural" });
    await on({ urgentBecause: "It reports on Friday." });
    await on({ kind: "theme", themeId: await givenTheme(db, { state: "scheduled", sensitiveSinceAt: NOW }) });
    await on({ state: "withdrawn" });
    expect(await late()).toEqual([]);
    await release("2026-08-20", 1, [itemId]);
    await release("2026-08-28", 2, [inTime]);
    await release("2026-08-31", 3, [added]);
    const [open, shut] = [
      [`I-${added}`, true],
      [`I-${considered}`, false],
    ];
    expect(await late()).toEqual([open, shut]);
    expect(await late("chair")).toEqual([open, shut]);
    expect(await late("member")).toEqual([[`I-${added}`, false], shut]);
    await db.updateTable("body").set({ law: "none" }).execute();
    expect(await late()).toEqual([]);
  });
});
