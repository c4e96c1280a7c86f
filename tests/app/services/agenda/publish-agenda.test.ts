import { beforeEach, expect, test } from "vitest";
import { linesOf } from "#app/domain/agenda/view.ts";
import { decideAgenda } from "#app/services/agenda/decide-agenda.server.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { offerAgendaPublication } from "#app/services/agenda/offer-agenda.server.ts";
import { publishAgenda } from "#app/services/agenda/publish-agenda.server.ts";
import { readAgendaPaper } from "#app/services/agenda/read-agenda-paper.server.ts";
import { readRecording } from "#app/services/meeting-record/read-recording.server.ts";
import { setItemPart } from "#app/services/agenda/set-item-part.server.ts";
import { submitAgenda } from "#app/services/agenda/submit-agenda.server.ts";
import { takeBackUrgency } from "#app/services/agenda/take-back-urgency.server.ts";
import { takeItemUrgently } from "#app/services/agenda/take-item-urgently.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const themeId = await givenTheme(db, { state: "scheduled" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", purpose: "To consider." });
});

const late = () => {
  const officer = acting("officer", "2026-10-09T09:00:00.000Z");
  return { ...officer, actor: { ...officer.actor, today: "2026-10-09" } };
};
const versionNow = async () => (await db.selectFrom("agenda").select("version").executeTakeFirst())?.version ?? 0;
/** What the page of publication was looked at with; nothing where it is not to be seen. */
const seenBy = async (who = acting("officer")) =>
  (await offerAgendaPublication(db, who.actor, meetingId))?.planned.seen ?? "";
const publish = async (who = acting("officer"), note = "") =>
  publishAgenda(db, who, { meetingId, version: await versionNow(), note, seen: await seenBy(who) });
const publicPapers = async () => (await readAgendaPaper(db, null, meetingId))?.published ?? [];

test("an agenda goes to the chair, is agreed and published, and anybody reads it", async () => {
  await submitAgenda(db, acting("officer"), { meetingId, version: 0 });
  await decideAgenda(db, acting("chair"), { meetingId, version: 1, decision: "agree" });
  expect(await publish()).toMatchObject({ ok: true, result: { title: "Agenda" } });
  const [paper] = await publicPapers();
  expect(paper).toMatchObject({ title: "Agenda", publishedOn: "2026-09-01", load: null });
  expect(paper && linesOf(paper)[0]).toMatchObject({ reference: `I-${itemId}`, purpose: "To consider." });
  expect(await actionsIn(db)).toEqual(["agenda_submitted", "agenda_agreed", "agenda_published"]);
});

test("what is published stays as it was, whatever is written afterwards", async () => {
  await publish();
  await db.updateTable("agendaItem").set({ purpose: "Something else." }).execute();
  expect((await publicPapers()).flatMap(linesOf)[0]?.purpose).toBe("To consider.");
});

test("without news there is nothing to publish", async () => {
  await publish();
  expect(await publish()).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await actionsIn(db)).toEqual(["agenda_published"]);
});

test("an item added in time goes out in a supplementary agenda, and nothing else with it", async () => {
  await publish();
  await givenItem(db, { meetingId, state: "scheduled", kind: "standing", title: "Minutes", position: 5 });
  expect(await publish()).toMatchObject({ ok: true, result: { title: "Supplementary agenda 1" } });
  const [, second] = await publicPapers();
  expect(second && linesOf(second).map(({ title, news }) => [title, news])).toEqual([
    ["Minutes", ["Added since the agenda was published."]],
  ]);
});

test("a late item is published only with the chair's reason, which readers are shown", async () => {
  await publish();
  const lateId = await givenItem(db, {
    meetingId,
    state: "scheduled",
    kind: "statutory",
    title: "A fire inspection",
    position: 5,
  });
  expect(await publish(late())).toMatchObject({ ok: false, refusal: { kind: "state" } });
  const urgent = { itemId: lateId, version: 1, because: "It reports on Friday.", said: "" };
  expect(await takeItemUrgently(db, acting("chair"), urgent)).toMatchObject({ ok: true });
  expect(await publish(late())).toMatchObject({ ok: true });
  const [, second] = await publicPapers();
  expect(second && linesOf(second)[0]?.urgent).toEqual({
    because: "It reports on Friday.",
    by: "Cllr Amara Okafor, chair",
    on: "2026-09-01",
  });
});

test("recording a meeting says which items lack the chair’s reason, and holds it all the same", async () => {
  await publish();
  const kind = { meetingId, state: "scheduled", position: 5 } as const;
  const lateId = await givenItem(db, { ...kind, kind: "statutory", title: "A fire inspection" });
  await givenItem(db, { ...kind, kind: "procedural", title: "Apologies" });
  const onTheDay = () => {
    const officer = acting("officer", "2026-10-13T09:00:00.000Z");
    return { ...officer, actor: { ...officer.actor, today: "2026-10-13" } };
  };
  const named = async () => {
    const { actor } = onTheDay();
    const recording = (await readRecording(db, actor, meetingId))?.screen?.lateItems;
    const holding = (await offerMeetingDeed(db, actor, meetingId, "hold_meeting"))?.lateItems;
    expect(holding).toEqual(recording);
    return recording?.map(({ reference, title, verdict }) => [reference, title, verdict.allowed]);
  };
  expect(await named()).toEqual([[`I-${lateId}`, "A fire inspection", true]]);

  const urgent = { itemId: lateId, version: 1, because: "It reports on Friday.", said: "" };
  await takeItemUrgently(db, acting("chair"), urgent);
  expect(await named()).toEqual([]);
  await takeBackUrgency(db, acting("chair"), { itemId: lateId, version: 2 });

  const { version } = await db.selectFrom("meeting").select("version").executeTakeFirstOrThrow();
  expect(await holdMeeting(db, onTheDay(), { meetingId, version })).toMatchObject({ ok: true });
  expect(await named()).toEqual([[`I-${lateId}`, "A fire inspection", false]]);
});

test("an item that is on an agenda published in time lacks nothing, nor one where none was published", async () => {
  const lateItems = async () =>
    (await offerMeetingDeed(db, acting("officer").actor, meetingId, "hold_meeting"))?.lateItems;
  expect(await lateItems()).toEqual([]);
  await publish();
  expect(await lateItems()).toEqual([]);
});

test("a first agenda that is late needs its reason", async () => {
  expect(await publish(late())).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await publish(late(), "Convened at short notice.")).toMatchObject({ ok: true });
  expect((await publicPapers())[0]?.note).toBe("Convened at short notice.");
});

test("an item found to be exempt after publication is cut to its title at once", async () => {
  await publish();
  const input = { itemId, version: 1, part: "part_2", exemptParagraph: "3", exemptWords: "" } as const;
  expect(await setItemPart(db, acting("officer"), input)).toMatchObject({ ok: true });
  expect((await publicPapers()).flatMap(linesOf)[0]).toMatchObject({
    purpose: "",
    exempt: expect.stringContaining("paragraph 3") as string,
  });
});

test.each(["chair", "member", "outsideOfficer"] as const)("the %s does not publish an agenda", async (who) => {
  if (who === "outsideOfficer") await expect(publish(acting(who))).rejects.toThrow();
  else expect(await publish(acting(who))).toMatchObject({ refusal: { kind: "role" } });
  expect(await actionsIn(db)).toEqual([]);
});

test("what changed since the preview was looked at stops the publication", async () => {
  const seen = await seenBy();
  await db.updateTable("agendaItem").set({ purpose: "Something else." }).execute();
  expect(await publishAgenda(db, acting("officer"), { meetingId, version: 0, note: "", seen })).toMatchObject({
    ok: false,
    refusal: { kind: "stale" },
  });
  expect(await publicPapers()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});
