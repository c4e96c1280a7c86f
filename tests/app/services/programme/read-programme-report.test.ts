import { beforeEach, expect, test } from "vitest";
import type { ProgrammeReport } from "#app/domain/paper/programme-report.ts";
import type { Reader } from "#app/domain/actor.ts";
import { programmeReport } from "#app/exports/programme-report.ts";
import { readProgrammeReport } from "#app/services/programme/read-programme-report.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, TODAY } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenFollowUp, givenItem, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const KEY = { slug: "anytown-panel", year: "2026-27" };

async function reportFor(reader: Reader, key: { slug?: string; year?: string } = KEY): Promise<ProgrammeReport> {
  const report = await readProgrammeReport(db, reader, key, { today: TODAY, now: NOW });
  if (!report) throw new Error("There is no report for this reader.");
  return report;
}

test("someone with a role in the body has the programme as it stands, before any release", async () => {
  const { september } = await givenApprovedProgramme(db);
  const report = await reportFor(as("chair"));
  expect(report.programme.introduction).toBe("What we chose, and why.");
  expect(report.arranged.next).toMatchObject({
    reference: `M-${september}`,
    items: [{ title: "Taxi licensing", state: "scheduled" }],
  });
  expect(report.working).toMatchObject({ stateWords: "Approved: approved, not yet published." });
  expect(report.working?.loads[`M-${september}`]).toMatch(/^\d+ of \d+ minutes planned/);
});

test("anyone else has nothing before a release, and then what was released", async () => {
  const { programmeId, themeId } = await givenApprovedProgramme(db);
  for (const reader of [null, as("outsideMember")])
    expect(await readProgrammeReport(db, reader, KEY, { today: TODAY, now: NOW })).toBeUndefined();
  await publish(db, programmeId);
  await db.updateTable("theme").set({ title: "Changed since" }).where("id", "=", themeId).execute();
  const report = await reportFor(null);
  expect(report.working).toBeNull();
  expect(report.programme.from.releaseNumber).toBe(1);
  expect(JSON.stringify(report)).not.toContain("Changed since");
  expect(await reportFor(as("outsideMember"))).toEqual(report);
});

test("the working report tells what a release made now would change", async () => {
  const { programmeId, itemId } = await givenApprovedProgramme(db);
  await publish(db, programmeId);
  await db.updateTable("agendaItem").set({ minutes: 90 }).where("id", "=", itemId).execute();
  const { programme } = await reportFor(as("member"));
  expect(programme.from.releaseNumber).toBe(2);
  expect(programme.changes).toEqual(["Taxi licensing is now planned for 90 minutes instead of 30."]);
});

test("the reasons of items and themes keep the lines that they were typed in", async () => {
  const { programmeId, october } = await givenApprovedProgramme(db);
  const typed = (of: string) => `Why ${of}:\n(a) one;\n(b) two.`;
  await db
    .updateTable("theme")
    .set({ whyItMatters: typed("whole") })
    .execute();
  const listed = await givenTheme(db, { title: "Listed", state: "approved", whyItMatters: typed("listed") });
  await givenItem(db, { programmeId, themeId: listed, meetingId: october, state: "scheduled" });
  await givenTheme(db, { title: "Alone", state: "approved", whyItMatters: typed("alone") });
  const paper = JSON.stringify(programmeReport(await reportFor(as("officer"))));
  for (const of of ["whole", "listed", "alone"]) expect(paper).toContain(JSON.stringify(typed(of)).slice(1, -1));
});

test("what readers may not be told of is in nobody's report, and how much it is, is said", async () => {
  const { programmeId, october } = await givenApprovedProgramme(db);
  const hidden = await givenTheme(db, {
    title: "Zqsensitive",
    state: "scheduled",
    sensitiveSinceAt: NOW,
    sensitiveBecause: "A child could be known",
  });
  const proposed = await givenTheme(db, { title: "Zqundecided", state: "proposed" });
  for (const [themeId, title] of [
    [hidden, "Zqsensitive"],
    [proposed, "Zqundecided"],
  ] as const)
    await givenItem(db, { programmeId, themeId, meetingId: october, state: "scheduled", title });
  await givenFollowUp(db, { themeId: hidden, wording: "Zqsensitive" });
  for (const who of ["officer", "chair", "member"] as const) {
    const report = await reportFor(as(who));
    expect(JSON.stringify(report)).not.toMatch(/Zq/);
    expect(report.working?.leftOut).toBe(1);
    expect(report.followUps.rows).toEqual([]);
  }
});

test("what is owed to the body comes with it, the late first; what is owed to another does not", async () => {
  await givenApprovedProgramme(db);
  await givenFollowUp(db, { number: 1, wording: "Later", dueOn: "2026-12-01", dueWords: "in the winter" });
  await givenFollowUp(db, { number: 2, wording: "Late", dueOn: "2026-08-01", dueWords: "1 August 2026" });
  await givenFollowUp(db, { number: 3, wording: "Done", state: "complete" });
  const { followUps } = await reportFor(as("chair"));
  expect(followUps).toMatchObject({
    href: "/follow-ups?body=anytown-panel",
    counts: [
      {
        words: "2 open",
        href: "/follow-ups?body=anytown-panel&status=overdue&status=not_started&status=in_progress&status=paused",
      },
      { words: "1 work late", href: "/follow-ups?body=anytown-panel&chase=work_late" },
    ],
    rows: [
      { wording: "Late", due: "1 August 2026", statusWords: "Work late, 31 days late" },
      { wording: "Later", due: "in the winter (by 1 December 2026)", statusWords: "Not started" },
    ],
  });
});

test.each([
  { slug: "anytown-panel", year: "2026" },
  { slug: "anytown-panel", year: "2027-28" },
  { slug: "nowhere", year: "2026-27" },
  {},
])("there is none at %j", async (key) => {
  const { programmeId } = await givenApprovedProgramme(db);
  await publish(db, programmeId);
  for (const reader of [null, as("chair")])
    expect(await readProgrammeReport(db, reader, key, { today: TODAY, now: NOW })).toBeUndefined();
});
