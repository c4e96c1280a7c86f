import { beforeEach, expect, test } from "vitest";
import { recordPaper } from "#app/services/agenda/record-paper.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { eventsIn, givenItem, givenMeeting } from "#tests/support/records.ts";

let db: Db;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  const meetingId = await givenMeeting(db);
  itemId = await givenItem(db, { meetingId, state: "scheduled", kind: "standing" });
});

const itemNow = () => db.selectFrom("agendaItem").select(["paper", "paperOn", "version"]).executeTakeFirstOrThrow();
const received = (paperOn: string | null) => ({ itemId, version: 1, paper: "received", paperOn }) as const;

test("a paper that was received keeps its day, and the history says so", async () => {
  expect(await recordPaper(db, acting("officer"), received("2026-08-28"))).toMatchObject({ ok: true });
  expect(await itemNow()).toEqual({ paper: "received", paperOn: "2026-08-28", version: 2 });
  const [event, ...others] = await eventsIn(db);
  expect(event).toMatchObject({ action: "paper_recorded", actorName: "Jo Bryce" });
  expect(others).toEqual([]);
});

test("a paper that is to follow has no day, whatever the form still holds", async () => {
  const input = { itemId, version: 1, paper: "to_follow", paperOn: "2026-08-28" } as const;
  expect(await recordPaper(db, acting("officer"), input)).toMatchObject({ ok: true });
  expect(await itemNow()).toEqual({ paper: "to_follow", paperOn: null, version: 2 });
});

test.each([
  ["officer", received("2026-09-02"), "input"],
  ["officer", received(null), "input"],
  ["officer", { ...received("2026-08-28"), version: 9 }, "stale"],
  ["chair", received("2026-08-28"), "role"],
] as const)("refused to the %s: %o, and nothing moves", async (who, input, kind) => {
  const outcome = await recordPaper(db, acting(who), { ...input, itemId });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind } });
  expect(await itemNow()).toEqual({ paper: "expected", paperOn: null, version: 1 });
  expect(await eventsIn(db)).toEqual([]);
});
