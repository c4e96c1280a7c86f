import { beforeEach, expect, test } from "vitest";
import { StoryBodies } from "#app/domain/story/bodies.ts";
import { choosing, dayOf } from "#app/services/story/how-it-was-chosen.server.ts";
import { listStoryBodies } from "#db/story/story-themes.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenProgramme, givenTheme } from "#tests/support/records.ts";
import { givenRound, givenScores } from "#tests/support/scoring.ts";

let db: Db;
let themeId: number;
let other: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { title: "Taxis" });
  other = await givenTheme(db, { title: "Buses" });
});

const chosen = async (ids = [themeId]) => choosing(db, ids, new StoryBodies(await listStoryBodies(db, {})));
const turns = async (ids?: number[]) =>
  (await chosen(ids)).turns.map(({ kind, on, words, reason }) => [kind, on, words, reason]);

async function happened(action: New<"event">["action"], id: number, more: Partial<New<"event">> = {}): Promise<void> {
  const event = { at: NOW, actorName: "Jo Bryce", action, subjectKind: "theme", subjectId: id, bodyId: PANEL, ...more };
  const { id: eventId } = await db
    .insertInto("event")
    .values(event as New<"event">)
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("eventSubject").values({ eventId, kind: "theme", recordId: id }).execute();
}

test("what moved a theme is told, on its day in London, with its reason and without a name; what did not is not", async () => {
  await happened("theme_edited", themeId);
  await happened("theme_scoped", themeId, { at: "2026-06-30T23:30:00.000Z" });
  await happened("theme_approved", themeId, { reason: "Timely.", particulars: `{"role":"on behalf of the chair"}` });
  await happened("theme_approved", other);
  expect(await turns()).toEqual([
    ["scoped", "2026-07-01", "Scoped: purpose, outcome and lines of enquiry written", ""],
    ["approved", "2026-09-01", "Approved, on behalf of the chair", "Timely."],
  ]);
  expect(JSON.stringify(await chosen())).not.toContain("Bryce");
  expect(await turns([])).toEqual([]);
  expect(dayOf("2026-01-31T23:30:00.000Z")).toBe("2026-01-31");
});

test("members who support it are counted, as of the last of them", async () => {
  const support = (who: CastName, id: number, at: string) =>
    db.insertInto("themeSupport").values({ themeId: id, personId: PEOPLE[who].personId, at }).execute();
  await support("member", other, "2026-08-01T09:00:00.000Z");
  expect(await turns()).toEqual([]);
  await support("coOpted", themeId, "2026-08-03T09:00:00.000Z");
  expect(await turns()).toEqual([["supported", "2026-08-03", "Supported by 1 member", ""]]);
  await support("member", themeId, "2026-08-02T09:00:00.000Z");
  expect(await turns()).toEqual([["supported", "2026-08-03", "Supported by 2 members", ""]]);
});

test("rounds of scoring are told once they are closed: points, by how many, the place and why", async () => {
  const round = await givenRound(db, { themeIds: [themeId, other], title: "2026/27" });
  await givenScores(db, "member", round.entryIds[0], round.criterionIds, [2, 2, 2, 1, 1]);
  await givenScores(db, "chair", round.entryIds[0], round.criterionIds, [1, 1, 1, 1, 1]);
  expect(await turns()).toEqual([]);
  const entry = (values: Partial<New<"scoringEntry">>) =>
    db
      .updateTable("scoringEntry")
      .set(values)
      .where("id", "=", round.entryIds[0] ?? 0)
      .execute();
  await db.updateTable("scoringRound").set({ state: "closed", closedAt: "2026-09-03T09:00:00.000Z" }).execute();
  expect(await turns()).toEqual([["scored", "2026-09-03", "Scored 13 by 2 people in “2026/27”", ""]]);
  expect(await turns([other])).toEqual([["scored", "2026-09-03", "Put forward for scoring in “2026/27”", ""]]);
  await entry({ place: "above", reasonWords: "Residents wrote in." });
  expect(await turns()).toEqual([
    ["scored", "2026-09-03", "Scored 13 by 2 people in “2026/27”: in the programme", "Residents wrote in."],
  ]);
  await entry({ urgentBecause: "It closes in March." });
  expect((await turns())[0]?.[3]).toBe("It closes in March.");
});

test("a year's end says what was decided, why, when, and to whom it went; each with its own body", async () => {
  const programmeId = await givenProgramme(db, { startYear: 2025 });
  const decision = {
    programmeId,
    kind: "theme",
    choice: "hand_over",
    reasonWords: "Theirs.",
    byName: "Jo",
    at: NOW,
  } as const;
  await db
    .insertInto("yearEndDecision")
    .values([
      { ...decision, recordId: themeId, toBodyId: OTHER_COMMITTEE },
      { ...decision, recordId: other, toBodyId: null, choice: "carry" },
      { ...decision, recordId: themeId, toBodyId: null, kind: "item" },
    ])
    .execute();
  const { yearEnds, themes } = await chosen();
  expect(yearEnds).toMatchObject([
    {
      choice: "hand_over",
      toBody: "Othertown Committee",
      reason: "Theirs.",
      on: "2026-09-01",
      body: { slug: "anytown-panel" },
    },
  ]);
  expect(themes).toMatchObject([{ id: themeId, title: "Taxis", body: { name: "Anytown Scrutiny Panel" } }]);
});
