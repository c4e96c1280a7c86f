import { beforeEach, expect, test } from "vitest";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { setDeadlineRule } from "#app/services/deadline/set-deadline-rule.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { actionsIn, givenMeeting } from "#tests/support/records.ts";

const FIVE = { applies: "yes", value: 5, atTime: "12:00", words: "Standing order 9" } as const;
const ofPanel = (ruleId: string, said: object = {}, version = 0) =>
  ({ slug: "anytown-panel", ruleId, version, ...FIVE, ...said }) as const;

let db: Db;

beforeEach(async () => {
  db = await freshDb();
  await givenMeeting(db, { meetsOn: "2026-09-08" });
  await givenMeeting(db, { meetsOn: "2026-08-04", state: "held" });
});

const settings = () => db.selectFrom("deadlineSetting").selectAll().execute();
const lastParticulars = async () => {
  const row = await db.selectFrom("event").select("particulars").orderBy("id", "desc").executeTakeFirstOrThrow();
  return JSON.parse(row.particulars) as object;
};

test("the officer sets a deadline of the body's own, and the history tells which deadlines moved", async () => {
  const outcome = await setDeadlineRule(db, acting("officer"), ofPanel("L3"));

  expect(outcome).toMatchObject({
    ok: true,
    result: { title: "Questions from the public are in", moved: 1 },
  });
  expect(await settings()).toMatchObject([
    {
      bodyId: 1,
      ruleId: "L3",
      ...FIVE,
      setByName: "Jo Bryce",
      setAt: "2026-09-01T09:00:00.000Z",
      version: 1,
    },
  ]);
  expect(await lastParticulars()).toEqual({
    title: "Questions from the public are in",
    to: "5 working days before",
    changed: [
      {
        label: "Questions from the public are in: Meeting of Tuesday 8 September 2026",
        before: "Thursday 3 September 2026",
        after: "Tuesday 1 September 2026",
      },
    ],
  });
});

test("a body may say that it has no such deadline, and have it again by its default", async () => {
  await setDeadlineRule(db, acting("officer"), ofPanel("L3", { applies: "no", value: null }));
  expect(await lastParticulars()).toMatchObject({ to: "not used", changed: [{ after: "no date" }] });
  await setDeadlineRule(db, acting("officer"), ofPanel("L3", { value: null }, 1));
  expect(await lastParticulars()).toMatchObject({
    to: "3 working days before",
    changed: [{ before: "no date", after: "Thursday 3 September 2026" }],
  });
  expect(await settings()).toMatchObject([{ applies: "yes", value: null, version: 2 }]);
});

test.each([
  ["N1", {}, "The law sets this deadline: a body cannot change it."],
  ["P2", { applies: "no" }, "The law sets this deadline: a body cannot change it."],
  ["P16", { applies: "no" }, "The law applies this to the body, so it cannot be left out."],
  ["L3", { value: 31 }, "Enter a number from 1 to 30: working days before."],
  ["L3", { value: 0 }, "Enter a number from 1 to 30: working days before."],
])("of %s it cannot say %o", async (ruleId, said, because) => {
  const outcome = await setDeadlineRule(db, acting("officer"), ofPanel(ruleId, said));

  expect(outcome).toMatchObject({ ok: false, refusal: { because } });
  expect(await settings()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test.each(["O1", "O5", "L5", "X9"])("a panel has no rule %s to set", async (ruleId) => {
  await expect(setDeadlineRule(db, acting("officer"), ofPanel(ruleId))).rejects.toThrow(NoSuchRecord);
});

test.each(["member", "chair", "outsideOfficer"] as const)("%s may not set it", async (name) => {
  const outcome = await setDeadlineRule(db, acting(name), ofPanel("L3"));

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await settings()).toEqual([]);
});

test("a form from before somebody else set it is told so", async () => {
  await setDeadlineRule(db, acting("officer"), ofPanel("L3"));
  const outcome = await setDeadlineRule(db, acting("secondOfficer"), ofPanel("L3", { value: 7 }));

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(outcome.ok ? "" : outcome.refusal.because).toContain("Jo Bryce set it (1 September 2026 at 10am)");
  expect(await settings()).toMatchObject([{ value: 5, version: 1 }]);
});
