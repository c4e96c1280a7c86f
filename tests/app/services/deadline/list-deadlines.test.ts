import { beforeEach, expect, test } from "vitest";
import { deadlineSource, readAboutDeadlines } from "#app/services/deadline/list-deadlines.server.ts";
import { readEarliest } from "#app/services/deadline/read-earliest.server.ts";
import { readMeetingDates } from "#app/services/deadline/read-meeting-dates.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb } from "#tests/support/cast.ts";
import { listedIn } from "#tests/support/list-twin.ts";
import { givenMeeting } from "#tests/support/records.ts";

let db: Db;

beforeEach(async () => {
  db = await freshDb();
});

test("the list holds a year back and a year and a half on, and counts what is late and soon", async () => {
  const soon = await givenMeeting(db, { meetsOn: "2026-09-25" });
  await givenMeeting(db, { meetsOn: "2024-09-25", state: "held" });
  const source = deadlineSource(db, as("member"));
  const deadlines = await listedIn(source);
  const { late, soon: within, bodies } = await readAboutDeadlines(db, as("member"), source);
  const keys = deadlines.map(({ key }) => key);
  expect(keys).toContain(`N1:M-${soon}`);
  expect(keys).toContain("P2:2027");
  expect(keys.filter((key) => key.includes("M-"))).toHaveLength(5);
  expect([late, within]).toEqual([0, 2]);
  expect(bodies).toMatchObject([{ slug: "anytown-panel", mayRecord: false }]);
  expect(bodies[0]?.withoutDay.map(({ id }) => id)).toContain("P11");
  expect(deadlines.find(({ key }) => key === "P2:2027")).toMatchObject({ year: "2026/27", better: null });
  expect(deadlines.find(({ key }) => key === "P2:2026")).toMatchObject({ better: "2026-02-06" });
});

test("the dates of a meeting stand in order, the meeting among them", async () => {
  const id = await givenMeeting(db, { meetsOn: "2026-09-25" });
  const dates = await readMeetingDates(db, as("member"), id);
  const order = dates?.chain.map((link) => (link.kind === "meeting" ? "meeting" : link.deadline.ruleId));
  expect(order).toEqual(["L1", "L2", "N1", "L3", "meeting", "L4"]);
  expect(await readMeetingDates(db, as("outsideMember"), id)).toBeUndefined();
});

test("a cancelled meeting has no dates", async () => {
  const id = await givenMeeting(db, { state: "cancelled" });
  expect((await readMeetingDates(db, as("member"), id))?.chain).toEqual([]);
});

test("an agenda that goes out today allows a meeting after five clear days; another day is asked for", async () => {
  const earliest = async (from: string | null) => {
    const read = await readEarliest(db, as("officer"), { body: null, from });
    return [read?.from, read?.worked.known ? read.worked.on : null, read?.badDay];
  };
  // Tuesday 1 September; clear days 2, 3, 4, 7 and 8 September.
  expect(await earliest(null)).toEqual(["2026-09-01", "2026-09-09", false]);
  // Thursday 24 December; clear days 29, 30 and 31 December, 4 and 5 January.
  expect(await earliest("2026-12-24")).toEqual(["2026-12-24", "2027-01-06", false]);
  expect(await earliest("2026-02-30")).toEqual(["2026-09-01", "2026-09-09", true]);
});
