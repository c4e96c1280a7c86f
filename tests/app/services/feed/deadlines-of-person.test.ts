import { beforeEach, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar.ts";
import { deadlinesFor } from "#app/services/feed/deadlines-of-person.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

type Sources = Parameters<typeof deadlinesFor>[2];
const read = (who: CastName, sources: Sources = []) => deadlinesFor(db, as(who), sources, TODAY);

test("officers and chairs have all of a body's deadlines, members what they plan by, others none of them", async () => {
  const id = await givenMeeting(db, { meetsOn: "2026-10-06" });
  const keys = async (who: CastName) =>
    (await read(who)).map(({ key }) => key).filter((key) => key.endsWith(`M-${id}`));
  const key = (rule: string) => `deadline-${PANEL}-${rule}-M-${id}`;
  const all = ["L1", "L2", "N1", "L3", "L4"].map(key);
  for (const who of ["officer", "chair", "viceChair"] as const) expect(await keys(who), who).toEqual(all);
  for (const who of ["member", "coOpted"] as const) expect(await keys(who), who).toEqual([key("N1"), key("L3")]);
  for (const who of ["outsideOfficer", "outsideMember"] as const) expect(await keys(who), who).toEqual([]);
});

test("of what has been ninety days are shown, and of what is to come four hundred", async () => {
  const occasion = { bodyId: PANEL, ruleId: "P18", title: "Inspection", recordedAt: NOW, recordedByName: "Jo Bryce" };
  const every = Array.from({ length: 700 }, (_, at) => ({ ...occasion, occurredOn: addDays(TODAY, at - 250) }));
  await db.insertInto("occasion").values(every).execute();
  const days = (await read("officer")).map(({ time }) => ("on" in time ? time.on : "")).sort();
  expect([days[0], days.at(-1)]).toEqual([addDays(TODAY, -90), addDays(TODAY, 400)]);
});

test("a deadline moves with its own meeting or occasion, and with the rules of its own body", async () => {
  const [one, two] = [
    await givenMeeting(db, { meetsOn: "2026-10-06" }),
    await givenMeeting(db, { meetsOn: "2026-11-03" }),
  ];
  const occasion = { bodyId: PANEL, ruleId: "P18", title: "Inspection", recordedByName: "Jo Bryce", version: 7 };
  await db
    .insertInto("occasion")
    .values({ ...occasion, occurredOn: "2026-08-20", recordedAt: "2026-08-21T09:00:00.000Z" })
    .execute();
  const sources = [
    { id: one, version: 3, changedAt: "2026-08-30T09:00:00.000Z" },
    { id: two, version: 5, changedAt: null },
  ];
  const told = async () => {
    const events = await read("officer", sources);
    const of = (end: string) => events.find(({ key }) => key.endsWith(end));
    return [of(`N1-M-${one}`), of(`N1-M-${two}`), of("P18-O-1")].map((event) => [event?.sequence, event?.changedAt]);
  };
  const [[first = 0] = [], [second = 0] = [], [third = 0] = []] = (await told()) as [number, string][];
  expect([second - first, third - first]).toEqual([2, 4]);
  expect((await told()).map(([, at]) => at)).toEqual([
    "2026-08-30T09:00:00.000Z",
    "1970-01-01T00:00:00.000Z",
    "2026-08-21T09:00:00.000Z",
  ]);
  const set = { ruleId: "L3", applies: "yes", value: 4, atTime: null, setByName: "Jo Bryce", setAt: NOW } as const;
  await db
    .insertInto("deadlineSetting")
    .values({ ...set, bodyId: OTHER_COMMITTEE })
    .execute();
  expect((await told()).map(([sequence]) => sequence)).toEqual([first, second, third]);
  await db
    .insertInto("deadlineSetting")
    .values({ ...set, bodyId: PANEL })
    .execute();
  expect(await told()).toEqual([first, second, third].map((sequence) => [sequence + 1, NOW]));
});
