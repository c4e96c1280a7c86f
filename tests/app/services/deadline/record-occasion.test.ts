import { beforeEach, expect, test } from "vitest";
import { editOccasion } from "#app/services/deadline/edit-occasion.server.ts";
import { endOccasion } from "#app/services/deadline/end-occasion.server.ts";
import { offerOccasion, offerOccasionDeed } from "#app/services/deadline/offer-occasion.server.ts";
import { readDeadline } from "#app/services/deadline/read-deadline.server.ts";
import { recordOccasion, type OccasionText } from "#app/services/deadline/record-occasion.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { actionsIn, eventsIn } from "#tests/support/records.ts";

let db: Db;

beforeEach(async () => {
  db = await freshDb();
});

const INSPECTION: OccasionText = {
  ruleId: "P18",
  title: "Child protection inspection",
  occurredOn: "2026-08-20",
  period: null,
  words: "",
  sourceUrl: "https://example.org/report",
};
const tell = (but: Partial<OccasionText & { bodyId: number }> = {}, who: CastName = "officer") =>
  recordOccasion(db, acting(who), { bodyId: PANEL, ...INSPECTION, ...but });
const rows = () => db.selectFrom("occasion").selectAll().execute();
const dayOf = async (key: string) =>
  (await readDeadline(db, as("member"), { slug: "anytown-panel", key }))?.deadline.on;

test("what happened is kept with its day and source, and starts its deadline", async () => {
  const done = await tell();
  expect(done).toMatchObject({ ok: true, result: { path: "/deadlines/anytown-panel/P18:O-1" } });
  expect(await rows()).toMatchObject([
    { bodyId: PANEL, ...INSPECTION, recordedByName: "Jo Bryce", version: 1, endedAt: null },
  ]);
  expect(await dayOf("P18:O-1")).toBe("2026-10-14");
  expect(await eventsIn(db)).toMatchObject([
    { action: "occasion_recorded", subjectKind: "occasion", subjectVersion: 1, bodyId: PANEL },
  ]);
});

test("a period that the panel sets is counted; for a rule that gives its own it is refused", async () => {
  await tell({ ruleId: "P16", period: 30, occurredOn: "2026-09-01" });
  expect(await dayOf("P16:O-1")).toBe("2026-10-01");
  expect(await tell({ period: 30 })).toMatchObject({ refusal: { kind: "input" } });
  expect(await rows()).toHaveLength(1);
});

test("a veto starts the second half of the precept’s year", async () => {
  expect(await dayOf("P5:2027")).toBeUndefined();
  const done = await tell({ ruleId: "P5", title: "Veto of the precept", occurredOn: "2027-02-05" });
  expect(done).toMatchObject({ result: { path: "/deadlines/anytown-panel/P5:2027" } });
  expect(await dayOf("P5:2027")).toBe("2027-02-15");
  expect(await dayOf("P7:2027")).toBe("2027-03-01");
  const read = await readDeadline(db, as("member"), { slug: "anytown-panel", key: "P6:2027" });
  expect(read?.occasion?.title).toBe("Veto of the precept");
});

test.each([
  ["a council’s rule", { ruleId: "O1" }, "input"],
  ["a rule that a meeting starts", { ruleId: "N1" }, "input"],
  ["a rule that is none", { ruleId: "X1" }, "input"],
] as const)("%s is refused for a panel, and nothing is kept", async (_, but, kind) => {
  expect(await tell(but)).toMatchObject({ ok: false, refusal: { kind } });
  expect(await rows()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("only an officer of the body records it; for another body there is no such record", async () => {
  for (const who of ["chair", "member"] as const)
    expect(await tell({}, who)).toMatchObject({ refusal: { kind: "role" } });
  await expect(tell({ bodyId: OTHER_COMMITTEE })).rejects.toThrow("There is no such record here.");
  expect(await rows()).toEqual([]);
});

test("it is changed on its latest version, and what changed is told", async () => {
  await tell();
  const change = { occasionId: 1, version: 1, ...INSPECTION, occurredOn: "2026-08-21" };
  expect(await editOccasion(db, acting("member"), change)).toMatchObject({ refusal: { kind: "role" } });
  expect(await editOccasion(db, acting("officer"), change)).toMatchObject({ ok: true });
  expect(await dayOf("P18:O-1")).toBe("2026-10-15");
  expect(await editOccasion(db, acting("officer"), change)).toMatchObject({ refusal: { kind: "stale" } });
  const events = await eventsIn(db);
  expect(events).toHaveLength(2);
  expect(events[1]).toMatchObject({ action: "occasion_edited", subjectVersion: 2 });
  expect(events[1]?.particulars).toContain("2026-08-21");
});

test("it is closed with a reason, and is not changed afterwards", async () => {
  await tell();
  const end = { occasionId: 1, version: 1, because: "Entered twice." };
  expect(await endOccasion(db, acting("chair"), end)).toMatchObject({ refusal: { kind: "role" } });
  expect(await endOccasion(db, acting("officer"), end)).toMatchObject({ ok: true });
  expect(await rows()).toMatchObject([{ endedBecause: "Entered twice.", version: 2 }]);
  const again = { occasionId: 1, version: 2, ...INSPECTION };
  expect(await editOccasion(db, acting("officer"), again)).toMatchObject({ refusal: { kind: "state" } });
  expect(await actionsIn(db)).toEqual(["occasion_recorded", "occasion_ended"]);
  expect((await offerOccasionDeed(db, as("officer"), 1, "edit_occasion"))?.verdict.allowed).toBe(false);
});

test("the page offers what binds the body: a panel’s rules to a panel, a council’s to a council", async () => {
  const ids = async (who: CastName) =>
    (await offerOccasion(db, as(who), null))?.choices.map(({ ruleId }) => ruleId as string);
  const panel = await ids("officer");
  expect(panel).toEqual(expect.arrayContaining(["P5", "P10", "P12", "P13", "P14", "P15", "P16", "P18"]));
  expect(panel?.some((id) => id.startsWith("O"))).toBe(false);
  const council = await ids("outsideOfficer");
  expect(council).toEqual(expect.arrayContaining(["O1", "O3", "O4", "L5"]));
  expect(council?.some((id) => id.startsWith("P"))).toBe(false);
  expect(await offerOccasionDeed(db, as("outsideOfficer"), 1, "edit_occasion")).toBeUndefined();
});
