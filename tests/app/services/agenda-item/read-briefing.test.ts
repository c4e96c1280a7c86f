import { beforeEach, expect, test } from "vitest";
import { briefingNote } from "#app/exports/briefing-note.ts";
import { readBriefing } from "#app/services/agenda-item/read-briefing.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW } from "#tests/support/cast.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import { givenFollowUp, givenItem, givenLine, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, {
    state: "scheduled",
    title: "Taxi licensing",
    whyItMatters: "Five policies.",
  });
  itemId = await givenItem(db, {
    themeId,
    meetingId: await givenMeeting(db),
    state: "scheduled",
    purpose: "To consider the answers.",
    officerNotes: "Zqofficers",
  });
});

test("a member is told why, what is asked, and what came before", async () => {
  await givenLine(db, { themeId });
  const past = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  const before = await givenItem(db, {
    themeId,
    meetingId: past,
    state: "considered",
    title: "Taxi licensing in June",
  });
  await givenOutcome(db, { itemId: before, code: "noted", resolutionWords: "RESOLVED to note it." });
  await givenFollowUp(db, { themeId, wording: "Ask the districts", number: 1 });
  await givenFollowUp(db, { themeId, wording: "Done long ago", number: 2, state: "complete" });
  const briefing = await readBriefing(db, as("member"), itemId);
  expect(briefing).toMatchObject({
    item: { purpose: "To consider the answers." },
    private: "",
    theme: { title: "Taxi licensing", why: "Five policies." },
    lines: ["What checks are made?"],
    before: [{ title: "Taxi licensing in June", on: "2026-06-02", words: "Noted", resolution: "RESOLVED to note it." }],
    owed: [{ wording: "Ask the districts" }],
  });
});

test("officers' notes are in nobody's note", async () => {
  for (const who of ["officer", "chair", "member"] as const)
    expect(JSON.stringify(await readBriefing(db, as(who), itemId))).not.toContain("Zqofficers");
});

test("a note on a sensitive theme says that it is not to be passed on, and members have none", async () => {
  await db
    .updateTable("theme")
    .set({ sensitiveSinceAt: NOW, sensitiveBecause: "A child could be known" })
    .where("id", "=", themeId)
    .execute();
  const briefing = await readBriefing(db, as("chair"), itemId);
  expect(briefing && briefingNote(briefing).notice).toContain("Not to be passed on. Its theme is marked as sensitive.");
  expect(await readBriefing(db, as("member"), itemId)).toBeUndefined();
});

test("a note on an exempt item says by which paragraph", async () => {
  await db.updateTable("agendaItem").set({ part: "part_2", exemptParagraph: "3" }).where("id", "=", itemId).execute();
  expect((await readBriefing(db, as("member"), itemId))?.private).toMatch(/^Exempt: paragraph 3 .*\.$/);
});

test("nobody without a part in the body has one", async () => {
  expect(await readBriefing(db, as("outsideOfficer"), itemId)).toBeUndefined();
});
