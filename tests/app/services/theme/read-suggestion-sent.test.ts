import { beforeEach, expect, test } from "vitest";
import { readNextSteps } from "#app/services/theme/read-next-steps.server.ts";
import { readSuggestionSent } from "#app/services/theme/read-suggestion-sent.server.ts";
import { findWhoDecides } from "#db/theme/theme-next.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { givenPublished } from "#tests/support/happened.ts";
import { givenMeeting, givenProgramme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const decides = () => findWhoDecides(db, PANEL, TODAY);
const setChair = (part: Partial<New<"membership">>) =>
  db.updateTable("membership").set(part).where("personId", "=", PEOPLE.chair.personId).execute();

/** Meetings as readers have them. */
async function givenOut(
  ...meetings: [onDay: string, state: "confirmed" | "provisional" | "held" | "cancelled", bodyId?: number][]
) {
  const rows: ["meeting", number, object][] = [];
  for (const [meetsOn, state] of meetings)
    rows.push(["meeting", await givenMeeting(db, { meetsOn, state }), { meetsOn, state }]);
  await givenPublished(db, await givenProgramme(db), rows);
  for (const [at, [onDay, , bodyId = PANEL]] of meetings.entries())
    await db
      .updateTable("publication")
      .set({ onDay, bodyId })
      .where("recordId", "=", rows[at]?.[1] ?? 0)
      .execute();
}

test("the chair decides who is chair on the day, from the first day of their part to its last", async () => {
  for (const [part, chairName] of [
    [{ role: "chair" }, "Cllr Amara Okafor"],
    [{ fromOn: "2026-09-01", untilOn: "2026-09-01" }, "Cllr Amara Okafor"],
    [{ fromOn: "2026-09-02", untilOn: null }, null],
    [{ fromOn: "2026-05-01", untilOn: "2026-08-31" }, null],
    [{ untilOn: null, role: "member" }, null],
  ] as const) {
    await setChair(part);
    expect(await decides()).toMatchObject({ bodyName: "Anytown Scrutiny Panel", chairName });
  }
});

test("the next meeting is the first from today on that readers have been told of and that was not cancelled", async () => {
  await givenMeeting(db, { meetsOn: "2026-09-02" });
  expect(await decides()).toMatchObject({ nextMeetingOn: null });
  await givenOut(
    ["2026-08-31", "confirmed"],
    ["2026-09-08", "cancelled"],
    ["2026-11-03", "provisional"],
    ["2026-10-13", "confirmed"],
    ["2026-09-09", "confirmed", OTHER_COMMITTEE],
  );
  expect(await decides()).toMatchObject({ nextMeetingOn: "2026-10-13" });
  await db.updateTable("publication").set({ onDay: TODAY }).where("onDay", "=", "2026-10-13").execute();
  expect(await decides()).toMatchObject({ nextMeetingOn: TODAY });
  await db.deleteFrom("publication").where("onDay", "=", TODAY).execute();
  expect(await decides()).toMatchObject({ nextMeetingOn: "2026-11-03" });
});

test("what happens next is told of a body that takes suggestions, and of no other", async () => {
  const sent = await readSuggestionSent(db, "anytown-panel", TODAY);
  expect(sent).toEqual({
    bodyName: "Anytown Scrutiny Panel",
    steps: [
      expect.stringMatching(/^A scrutiny officer checks it/) as string,
      "The chair, Cllr Amara Okafor, decides whether it is taken forward, and gives a reason if it is not.",
      expect.stringMatching(/No date is set yet for a meeting of Anytown Scrutiny Panel\.$/) as string,
    ],
  });
  expect(await readSuggestionSent(db, "othertown-committee", TODAY)).toMatchObject({ bodyName: "Othertown Committee" });
  for (const slug of ["nowhere", null]) expect(await readSuggestionSent(db, slug, TODAY)).toBeUndefined();
  await db.updateTable("body").set({ endedOn: "2026-08-31" }).where("id", "=", PANEL).execute();
  expect(await readSuggestionSent(db, "anytown-panel", TODAY)).toBeUndefined();
  expect(await readNextSteps(db, 999, NOW.slice(0, 10))).toEqual([]);
});
