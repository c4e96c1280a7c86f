import { beforeEach, expect, test } from "vitest";
import { orderAgenda } from "#app/services/agenda/order-agenda.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let [apologies, minutes, taxis] = [0, 0, 0];

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
  const on = { meetingId, state: "scheduled" } as const;
  apologies = await givenItem(db, { ...on, title: "Apologies", position: 1 });
  minutes = await givenItem(db, { ...on, title: "Minutes", position: 2 });
  taxis = await givenItem(db, { ...on, title: "Taxis", position: 3 });
});

const agenda = async () =>
  (
    await db.selectFrom("agendaItem").select("title").where("meetingId", "=", meetingId).orderBy("position").execute()
  ).map((item) => item.title);

test("an item passes the one above it, and no version changes", async () => {
  const outcome = await orderAgenda(db, acting("officer"), {
    itemId: taxis,
    version: 1,
    direction: "up",
    passing: minutes,
  });
  expect(outcome).toMatchObject({ ok: true, result: { direction: "up" } });
  expect(await agenda()).toEqual(["Apologies", "Taxis", "Minutes"]);
  expect(await actionsIn(db)).toEqual(["agenda_reordered"]);
  const versions = await db.selectFrom("agendaItem").select("version").execute();
  expect(versions.every(({ version }) => version === 1)).toBe(true);
});

test("items with the same position still change places", async () => {
  await db.updateTable("agendaItem").set({ position: 0 }).execute();
  await orderAgenda(db, acting("officer"), {
    itemId: apologies,
    version: 1,
    direction: "down",
    passing: minutes,
  });
  expect(await agenda()).toEqual(["Minutes", "Apologies", "Taxis"]);
});

test("two officers move the same item up: it moves once, and the second is told", async () => {
  const up = { itemId: taxis, version: 1, direction: "up", passing: minutes } as const;
  await orderAgenda(db, acting("officer"), up);
  const second = await orderAgenda(db, acting("secondOfficer"), up);
  expect(second).toMatchObject({
    ok: false,
    refusal: {
      kind: "stale",
      because: "Someone else has changed this agenda since you opened it. Nothing was moved.",
    },
  });
  expect(await agenda()).toEqual(["Apologies", "Taxis", "Minutes"]);
  expect(await actionsIn(db)).toEqual(["agenda_reordered"]);
});

test("a form from before the item changed is refused", async () => {
  await db.updateTable("agendaItem").set({ version: 2 }).where("id", "=", taxis).execute();
  const outcome = await orderAgenda(db, acting("officer"), {
    itemId: taxis,
    version: 1,
    direction: "up",
    passing: minutes,
  });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(await agenda()).toEqual(["Apologies", "Minutes", "Taxis"]);
});

test("nothing goes past the edges", async () => {
  const outcome = await orderAgenda(db, acting("officer"), {
    itemId: apologies,
    version: 1,
    direction: "up",
    passing: null,
  });
  expect(outcome).toMatchObject({ refusal: { because: "It is already first on the agenda." } });
});

test.each(["chair", "member"] as const)("the %s does not reorder an agenda", async (who) => {
  const outcome = await orderAgenda(db, acting(who), {
    itemId: taxis,
    version: 1,
    direction: "up",
    passing: minutes,
  });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await agenda()).toEqual(["Apologies", "Minutes", "Taxis"]);
});

test("what passes in part I leaves the places of part II as they are", async () => {
  const exempt = await givenItem(db, {
    meetingId,
    state: "scheduled",
    part: "part_2",
    exemptParagraph: "3",
    position: 1,
  });
  await orderAgenda(db, acting("officer"), { itemId: taxis, version: 1, direction: "up", passing: minutes });
  const places = await db.selectFrom("agendaItem").select(["id", "position"]).orderBy("id").execute();
  expect(places.map(({ id, position }) => [id, position])).toEqual([
    [apologies, 1],
    [minutes, 3],
    [taxis, 2],
    [exempt, 1],
  ]);
  const past = { itemId: taxis, version: 1, direction: "down" } as const;
  await orderAgenda(db, acting("officer"), { ...past, passing: minutes });
  expect(await orderAgenda(db, acting("officer"), { ...past, passing: exempt })).toMatchObject({
    refusal: { because: "It is already last on the agenda." },
  });
});
