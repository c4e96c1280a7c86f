import { expect, test } from "vitest";
import { clockOf, setClock } from "#app/demo/clock.server.ts";
import { freshDb } from "#tests/support/cast.ts";

const at = (instant: string) => () => new Date(instant);

test.each([
  ["in winter time", "2027-01-15T09:31:40.000Z", "2026-11-24T09:31:00.000Z"],
  ["in summer time, when the clock in London is an hour ahead", "2029-07-03T09:15:00.000Z", "2026-11-24T10:15:00.000Z"],
  ["a minute before midnight in London", "2029-07-03T22:59:00.000Z", "2026-11-24T23:59:00.000Z"],
  ["a minute after midnight in London", "2029-07-03T23:01:00.000Z", "2026-11-24T00:01:00.000Z"],
  ["before its own date", "2024-02-29T12:00:00.000Z", "2026-11-24T12:00:00.000Z"],
])("a demonstration that is made %s begins on 24 November 2026 at that time of day", async (_when, made, begins) => {
  const db = await freshDb();
  await setClock(db, new Date(made));
  expect((await clockOf(db, at(made)))().toISOString()).toBe(begins);
});

test("the clock runs on with the real one, and two readings of the database agree", async () => {
  const db = await freshDb();
  await setClock(db, new Date("2029-07-03T09:15:00.000Z"));
  let real = "2029-07-03T09:15:00.000Z";
  const clock = await clockOf(db, () => new Date(real));
  real = "2029-07-05T09:15:30.250Z";
  expect(clock().toISOString()).toBe("2026-11-26T10:15:30.250Z");
  expect((await clockOf(db, at(real)))().toISOString()).toBe("2026-11-26T10:15:30.250Z");
});

test("a database that is no demonstration has the real clock", async () => {
  const real = at("2029-07-03T09:15:00.000Z");
  expect(await clockOf(await freshDb(), real)).toBe(real);
});

test("a demonstration has one clock: it cannot be set again", async () => {
  const db = await freshDb();
  await setClock(db, new Date("2029-07-03T09:15:00.000Z"));
  await expect(setClock(db, new Date("2029-07-04T09:15:00.000Z"))).rejects.toThrow(/unique/i);
});
