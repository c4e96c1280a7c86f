import { beforeEach, expect, test } from "vitest";
import { offerDeadline } from "#app/services/deadline/offer-deadline.server.ts";
import { recordDeadlineResult, type ResultInput } from "#app/services/deadline/record-deadline-result.server.ts";
import { removeDeadlineResult } from "#app/services/deadline/remove-deadline-result.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL, type CastName } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenMeeting } from "#tests/support/records.ts";

let db: Db;
let key: string;

beforeEach(async () => {
  db = await freshDb();
  key = `N1:M-${await givenMeeting(db, { meetsOn: "2026-09-08" })}`;
});

const settle = (but: Partial<ResultInput> = {}, who: CastName = "officer") =>
  recordDeadlineResult(db, acting(who), {
    slug: "anytown-panel",
    key,
    version: 0,
    result: "met",
    onDay: "2026-08-28",
    because: "",
    ...but,
  });
const unsettle = (version: number, who: CastName = "officer") =>
  removeDeadlineResult(db, acting(who), { slug: "anytown-panel", key, version, because: "Entered for another." });
const rows = () => db.selectFrom("deadlineResult").selectAll().execute();
const page = (who: CastName = "officer") => offerDeadline(db, as(who), { slug: "anytown-panel", key });

test("that a deadline was met is kept with its day, by whom, and told on the meeting and the body", async () => {
  expect(await settle()).toMatchObject({ ok: true, result: { result: "met" } });
  expect(await rows()).toMatchObject([
    { bodyId: PANEL, key, ruleId: "N1", result: "met", onDay: "2026-08-28", byName: "Jo Bryce", version: 1 },
  ]);
  expect((await page())?.deadline.standing).toEqual({
    code: "met",
    words: "Met on 28 August 2026, the last day",
  });
  const [event] = await eventsIn(db);
  expect(event).toMatchObject({ action: "deadline_met", subjectKind: "meeting", bodyId: PANEL });
});

test("that it was missed is kept with the reason, and without a day", async () => {
  await settle({ result: "missed", because: "The settlement came late." });
  expect(await rows()).toMatchObject([{ result: "missed", onDay: null, because: "The settlement came late." }]);
  expect((await page())?.deadline.standing.words).toBe("The reason: The settlement came late.");
  expect(await eventsIn(db)).toMatchObject([{ action: "deadline_missed", reason: "The settlement came late." }]);
});

test.each([
  ["a missed one without a reason", { result: "missed", because: "" }, "input"],
  ["a met one without a day", { onDay: null }, "input"],
  ["a day that is still to come", { onDay: "2026-09-02" }, "input"],
  ["a form of another version", { version: 3 }, "stale"],
] as const)("%s is refused, and nothing moves", async (_, but, kind) => {
  expect(await settle(but)).toMatchObject({ ok: false, refusal: { kind } });
  expect(await rows()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test.each(["chair", "member", "coOpted"] as const)("a %s does not record it", async (who) => {
  expect(await settle({}, who)).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await rows()).toEqual([]);
});

test("it is changed from the latest only, and says who has recorded it since", async () => {
  await settle();
  expect(await settle({ result: "missed", because: "It was the wrong agenda." })).toMatchObject({
    refusal: { kind: "stale", because: expect.stringMatching(/^Jo Bryce has recorded how this ended/) },
  });
  await settle({ version: 1, result: "missed", because: "It was the wrong agenda." });
  expect(await rows()).toMatchObject([{ result: "missed", onDay: null, version: 2 }]);
});

test("what was recorded is taken back with a reason, and the deadline stands as before", async () => {
  expect(await unsettle(0)).toMatchObject({ refusal: { kind: "state" } });
  await settle();
  expect(await unsettle(1, "chair")).toMatchObject({ refusal: { kind: "role" } });
  expect(await unsettle(1)).toMatchObject({ ok: true });
  expect(await rows()).toEqual([]);
  expect((await page())?.deadline.standing.code).toBe("late");
  expect(await actionsIn(db)).toEqual(["deadline_met", "deadline_result_removed"]);
});

test("the page offers an officer what the deeds allow, and others nothing", async () => {
  const may = async (who: CastName) =>
    (await page(who))?.offers.filter(({ verdict }) => verdict.allowed).map(({ words }) => words);
  expect(await may("officer")).toEqual(["Record the result"]);
  expect(await may("member")).toEqual([]);
  await settle();
  expect(await may("officer")).toEqual(["Change the result", "Remove the result"]);
  expect(await page("outsideOfficer")).toBeUndefined();
});

test("there is no such deadline where no rule and meeting give it one", async () => {
  await expect(settle({ key: "O1:M-1" })).rejects.toThrow("There is no such record here.");
});
