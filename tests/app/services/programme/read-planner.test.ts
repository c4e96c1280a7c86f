import { beforeEach, describe, expect, test } from "vitest";
import { UNDO_WORDS } from "#app/domain/agenda-item/undo-move.ts";
import { loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { readItem } from "#app/services/agenda-item/read-item.server.ts";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { readPlanner } from "#app/services/programme/read-planner.server.ts";
import { deferItem } from "#app/services/agenda-item/defer-item.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let themeId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  september = await givenMeeting(db);
  await givenMeeting(db, { meetsOn: "2026-08-11", state: "held" });
  await givenMeeting(db, { meetsOn: "2026-11-17", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2027-06-08" });
  themeId = await givenTheme(db, { state: "approved" });
  itemId = await givenItem(db, { themeId, programmeId, minutes: 30 });
  const on = { meetingId: september, state: "scheduled", position: 1, programmeId } as const;
  await givenItem(db, { ...on, title: "Apologies", minutes: 135 });
});

const ASKED = { slug: "anytown-panel", year: "2026-27" };
const board = (who: Parameters<typeof as>[0]) => readPlanner(db, as(who), ASKED, NOW);

test("the board holds the items not scheduled, then the year's coming meetings", async () => {
  const read = await board("officer");
  expect(read?.columns.map((column) => column.meeting?.meetsOn ?? "not scheduled")).toEqual([
    "not scheduled",
    "2026-09-08",
  ]);
  expect(read?.columns[0]?.cards).toMatchObject([{ reference: `I-${itemId}`, minutes: 30 }]);
  expect(read?.columns[1]?.load).toEqual({ planned: 135, available: 150, asked: 0, leaving: 0 });
  expect(read?.meetings).toEqual([{ value: `M-${september}`, words: "8 September 2026 (15 minutes left)" }]);
});

test("a place shows its first twenty items in order and says how many more there are; minutes are of all", async () => {
  const on = { programmeId, minutes: 2, kind: "theme" } as const;
  const placed: string[] = [];
  for (let n = 0; n < 23; n += 1) {
    const id = await givenItem(db, { ...on, meetingId: september, state: "scheduled", position: n + 2 });
    placed.push(`I-${id}`);
    await givenItem(db, { ...on, position: n + 1 });
    await givenTheme(db, { state: "approved" });
  }
  const read = await board("officer");
  const [pool, meeting] = read?.columns ?? [];
  expect([...(meeting?.routine ?? []), ...(meeting?.cards ?? [])].slice(1).map((card) => card.reference)).toEqual(
    placed.slice(0, 19),
  );
  expect(meeting?.cards.at(-1)?.below).toBe(placed[19]);
  expect([meeting?.more, pool?.more, pool?.load.planned, read?.themes.length, read?.moreThemes]).toEqual([
    4,
    4,
    30 + 23 * 2,
    20,
    3,
  ]);
});

test("what a reader does not see is neither shown nor counted on the board", async () => {
  const sensitive = await givenTheme(db, { state: "approved", sensitiveSinceAt: NOW });
  for (let n = 0; n < 21; n += 1) await givenItem(db, { programmeId, themeId: sensitive, kind: "theme" });
  const pool = async (who: "officer" | "member") => (await board(who))?.columns[0];
  expect(await pool("member")).toMatchObject({ more: 0, load: { planned: 30 } });
  expect((await pool("member"))?.cards).toHaveLength(1);
  expect(await pool("officer")).toMatchObject({ more: 2 });
});

test("an officer may move what is on it; members and the chair only read", async () => {
  const allowed = async (who: Parameters<typeof as>[0]) =>
    (await board(who))?.columns[0]?.cards.map((card) => card.move.allowed);
  expect(await allowed("officer")).toEqual([true]);
  expect(await allowed("member")).toEqual([false]);
  expect(await allowed("chair")).toEqual([false]);
});

test("an officer may add a meeting until the body's last day", async () => {
  const mayAdd = async (who: Parameters<typeof as>[0]) => (await board(who))?.mayAddMeeting;
  expect([await mayAdd("officer"), await mayAdd("member")]).toEqual([true, false]);
  const end = (endedOn: string) => db.updateTable("body").set({ endedOn }).where("id", "=", 1).execute();
  await end("2026-09-02");
  expect(await mayAdd("officer")).toBe(true);
  await end("2026-09-01");
  expect(await mayAdd("officer")).toBe(false);
});

test("an item that waits for the chair says so and cannot be moved again", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  const input = { itemId, version: 1, meetingId: september, reasonWords: "A gap opened." };
  await scheduleItem(db, acting("officer"), input);
  const card = (await board("officer"))?.columns[0]?.cards[0];
  expect(card).toMatchObject({
    waiting: [{ reference: "V-1", words: "add Host families for language schools to 8 September 2026" }],
    move: { allowed: false, how: "variation", reasonNeeded: false },
  });
  const offers = (await readItem(db, as("officer"), itemId))?.offers;
  expect(offers?.find((offer) => offer.words === "Put on a meeting")?.verdict).toMatchObject({
    because: "V-1 already asks the chair to change it: wait for the decision, or withdraw that request first.",
  });
});

test("a column and each request count what is asked for together", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  const second = await givenItem(db, { themeId, programmeId, minutes: 20 });
  for (const [id, minutes] of [
    [itemId, 30],
    [second, 20],
  ] as const) {
    const asked = { itemId: id, version: 1, meetingId: september, reasonWords: `${minutes} minutes` };
    expect(await scheduleItem(db, acting("officer"), asked)).toMatchObject({ result: { how: "variation" } });
  }
  const column = (await board("officer"))?.columns[1];
  expect(column?.load).toEqual({ planned: 135, available: 150, asked: 50, leaving: 0 });
  expect(column && loadText(column.load)).toBe("Over by 35 minutes: 135 of 150 planned, 50 asked for");
  const waiting = await readApprovals(db, as("chair"));
  expect(waiting.flatMap((one) => (one.kind === "variation" ? one.variation.effects : []))).toEqual([
    "8 September 2026: +30 minutes, then 35 minutes over (165 of 150 planned, 20 asked for)",
    "8 September 2026: +20 minutes, then 35 minutes over (155 of 150 planned, 30 asked for)",
  ]);
});

test("routine business stands apart from what the programme plans, and a theme that was approved waits as a card", async () => {
  await givenItem(db, {
    meetingId: september,
    state: "scheduled",
    kind: "statutory",
    title: "The precept",
    minutes: 10,
  });
  const waits = await givenTheme(db, { state: "approved", title: "Bus services", leadMemberId: 5 });
  await givenTheme(db, { state: "proposed" });
  const read = await board("officer");
  const column = read?.columns[1];
  expect(column?.routine.map(({ title, minutes }) => [title, minutes])).toEqual([["Apologies", 135]]);
  expect(column?.cards.map(({ title }) => title)).toEqual(["The precept"]);
  expect(read?.themes).toMatchObject([
    { reference: `T-${waits}`, title: "Bus services", words: "Approved theme", minutes: 30, move: { allowed: true } },
  ]);
  expect((await board("member"))?.themes[0]?.move.allowed).toBe(false);
});

test("what the chair is asked for stands on both meetings, with the minutes that each would lose and gain", async () => {
  const november = await givenMeeting(db, { meetsOn: "2026-11-24" });
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  const move = { itemId, version: 2, meetingId: november, reasonCode: "volume" as const };
  expect(await scheduleItem(db, acting("officer"), move)).toMatchObject({ ok: true, result: { how: "variation" } });

  const [pool, from, to] = (await board("chair"))?.columns ?? [];
  expect(from?.cards).toMatchObject([{ reference: `I-${itemId}`, leaving: "−30 minutes, going to 24 Nov" }]);
  expect(from?.load).toEqual({ planned: 165, available: 150, asked: 0, leaving: 30 });
  expect(to?.ghosts).toMatchObject([
    { href: `/items/I-${itemId}`, asked: "/variations/V-1", words: "+30 minutes, from 8 Sep" },
  ]);
  expect(to?.load).toEqual({ planned: 0, available: 150, asked: 30, leaving: 0 });
  expect([pool?.ghosts, from?.ghosts, to?.cards]).toEqual([[], [], []]);
  expect((await board("officer"))?.meetings.map(({ words }) => words)).toEqual([
    "8 September 2026 (over by 15)",
    "24 November 2026 (120 minutes left)",
  ]);
});

test("each meeting has its dates and how far off it is; those that have been are in the line of the year alone", async () => {
  const read = await board("member");
  expect(read?.columns[1]).toMatchObject({ meeting: { day: "Tue 8 September", ahead: "in 7 days" } });
  expect(read?.columns[1]?.dates.map(({ label, day }) => `${label} ${day}`)).toContain("Notice 28 Aug");
  expect(read?.columns[1]?.unlawful).toMatchObject({
    words: "Cannot lawfully be held on 8 September 2026",
    move: null,
  });
  expect(read?.months.flatMap(({ meetings }) => meetings.map(({ day, words }) => `${day}: ${words}`))).toEqual([
    "11 Aug: held",
    "8 Sep: 15 left",
  ]);
});

describe("what may be undone", () => {
  const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
  const undo = async (now = NOW, who: Parameters<typeof as>[0] = "officer") =>
    (await readPlanner(db, as(who), ASKED, now))?.undo;
  const place = () => scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });

  test("nothing, where nothing was done", async () => {
    expect(await undo()).toBeNull();
  });

  test("a move, by the one who made it, for ten minutes; what takes it back cannot itself be undone", async () => {
    await place();
    const found = await undo(later(10));
    expect(found).toEqual({
      words: "You put Host families for language schools on 8 September 2026.",
      effect: "",
      path: `/items/I-${itemId}/deferral`,
      version: 2,
      fields: { reasonCode: "other", reasonWords: UNDO_WORDS },
      until: later(10),
    });
    expect(await undo(later(10.1))).toBeNull();
    expect(await undo(NOW, "chair")).toBeNull();
    await deferItem(db, acting("officer"), { itemId, version: 2, meetingId: null, reasonWords: UNDO_WORDS });
    expect(await undo()).toBeNull();
  });

  test("an item that was moved goes back to the meeting that it was on", async () => {
    const november = await givenMeeting(db, { meetsOn: "2026-11-24" });
    await place();
    const onwards = { itemId, version: 2, meetingId: november, reasonCode: "volume" as const };
    expect(await scheduleItem(db, acting("officer"), onwards)).toMatchObject({ ok: true });
    const found = await undo();
    expect(found).toMatchObject({ path: `/items/I-${itemId}/schedule`, fields: { to: `M-${september}` } });
    await db.updateTable("meeting").set({ state: "cancelled" }).where("id", "=", september).execute();
    expect(await undo()).toBeNull();
  });

  test("nothing once somebody else has moved the item on; and a form from before is refused with what changed", async () => {
    const november = await givenMeeting(db, { meetsOn: "2026-11-24" });
    await place();
    const found = await undo();
    const onwards = { itemId, version: 2, meetingId: november, reasonWords: "Too full" };
    expect(await scheduleItem(db, acting("secondOfficer"), onwards)).toMatchObject({ ok: true });
    expect(await undo()).toBeNull();
    const back = { itemId, version: found?.version ?? 0, meetingId: null, reasonWords: UNDO_WORDS };
    expect(await deferItem(db, acting("officer"), back)).toMatchObject({
      refusal: { kind: "stale", because: expect.stringContaining("24 November 2026") as string },
    });
  });

  test("a request to the chair is withdrawn, while nobody has decided on it", async () => {
    await db.updateTable("workProgramme").set({ state: "published" }).execute();
    await place();
    expect(await undo()).toEqual({
      words: "You asked the chair to add Host families for language schools to 8 September 2026.",
      effect: "If agreed, 8 September 2026: +30 minutes, then 15 minutes over (165 of 150 planned).",
      path: "/variations/V-1/withdrawal",
      version: 1,
      fields: { reason: "Asked for by mistake." },
      until: later(10),
    });
    await db.updateTable("variation").set({ state: "refused" }).execute();
    expect(await undo()).toBeNull();
  });
});

test("for another body's people there is no board, no meeting and no item", async () => {
  expect(await board("outsideOfficer")).toBeUndefined();
  expect(await readMeeting(db, as("outsideOfficer"), september)).toBeUndefined();
  expect(await readItem(db, as("outsideMember"), itemId)).toBeUndefined();
});

test("a sensitive theme's item, and what was said of it, stay with officers and chairs", async () => {
  const secret = { itemId, version: 1, meetingId: september, reasonWords: "A SECRET reason" };
  await db.updateTable("theme").set({ sensitiveSinceAt: "2026-08-01T09:00:00.000Z" }).execute();
  await scheduleItem(db, acting("officer"), secret);

  expect(JSON.stringify(await readMeeting(db, as("chair"), september))).toContain("A SECRET reason");
  const seen = JSON.stringify([await readMeeting(db, as("member"), september), await board("member")]);
  expect(seen).not.toContain("SECRET");
  expect(seen).not.toContain("Host families");
  expect(await readItem(db, as("member"), itemId)).toBeUndefined();
});

test("only officers read officers' notes", async () => {
  await db.updateTable("agendaItem").set({ officerNotes: "A SECRET note" }).where("id", "=", itemId).execute();
  expect((await readItem(db, as("officer"), itemId))?.item.officerNotes).toBe("A SECRET note");
  const others = [await readItem(db, as("chair"), itemId), await readItem(db, as("member"), itemId)];
  expect(JSON.stringify([others, await board("member"), await board("chair")])).not.toContain("SECRET");
});

test("a meeting's agenda runs in order with guide times", async () => {
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
  const page = await readMeeting(db, as("member"), september);
  expect(page?.agenda.map(({ number, startsAt, minutes }) => [number, startsAt, minutes])).toEqual([
    ["1", "17:00", 135],
    ["2", "19:15", 30],
  ]);
  expect(page?.meeting.minutesPlanned).toBe(165);
});

describe("somebody whom an item needs cannot come on the day", () => {
  const RUTH = PEOPLE.member.personId;
  const away = (until: string) =>
    db
      .insertInto("absence")
      .values({
        personId: RUTH,
        fromOn: "2026-09-01",
        untilOn: until,
        enteredAt: NOW,
        enteredByName: "Cllr Ruth Ahmed",
      })
      .execute();
  const onBoard = async (who: Parameters<typeof as>[0]) => {
    const column = (await board(who))?.columns[1];
    return [column?.meeting?.coming, column?.cards.map((card) => card.away)];
  };
  beforeEach(async () => {
    const on = { meetingId: september, state: "scheduled", position: 2, programmeId, themeId } as const;
    await givenItem(db, { ...on, title: "Retail crime", leadMemberId: RUTH });
  });

  test("the card says who, to the body’s officers and to nobody else", async () => {
    await away("2026-09-08");
    expect(await onBoard("officer")).toEqual(["4 of 5 members can come", ["Cllr Ruth Ahmed cannot come"]]);
    expect(await onBoard("chair")).toEqual([null, [null]]);
    expect(await onBoard("member")).toEqual([null, [null]]);
  });

  test("nothing is said of another day", async () => {
    await away("2026-09-07");
    expect(await onBoard("officer")).toEqual([null, [null]]);
  });
});
