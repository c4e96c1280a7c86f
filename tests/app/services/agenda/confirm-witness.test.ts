import { beforeEach, expect, test } from "vitest";
import { confirmWitness } from "#app/services/agenda/confirm-witness.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { eventsIn, givenItem, givenMeeting } from "#tests/support/records.ts";

let db: Db;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  itemId = await givenItem(db, { meetingId: await givenMeeting(db), state: "scheduled" });
  await db.insertInto("witness").values({ id: 7, itemId, words: "A host family", position: 1 }).execute();
});

const confirmedOn = async () =>
  (await db.selectFrom("witness").select("confirmedOn").executeTakeFirstOrThrow()).confirmedOn;
const confirm = (who: "officer" | "chair") => confirmWitness(db, acting(who), { itemId, witnessId: 7 });

test("a witness is recorded as coming under today's date, once", async () => {
  expect(await confirm("officer")).toMatchObject({ ok: true, result: { who: "A host family" } });
  expect(await confirmedOn()).toBe("2026-09-01");
  expect(await confirm("officer")).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect((await eventsIn(db)).map(({ action, actorName }) => [action, actorName])).toEqual([
    ["witness_confirmed", "Jo Bryce"],
  ]);
});

test("the chair does not record it, and nothing moves", async () => {
  expect(await confirm("chair")).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await confirmedOn()).toBeNull();
  expect(await eventsIn(db)).toEqual([]);
});

test("a witness of another item is not found", async () => {
  const other = await givenItem(db);
  await expect(confirmWitness(db, acting("officer"), { itemId: other, witnessId: 7 })).rejects.toThrow();
  expect(await confirmedOn()).toBeNull();
});
