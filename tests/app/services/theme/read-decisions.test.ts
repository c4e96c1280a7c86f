import { beforeEach, expect, test } from "vitest";
import { readDecisions } from "#app/services/theme/read-decisions.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const decided = (
  action: New<"event">["action"],
  subjectKind: New<"event">["subjectKind"],
  subjectId: number,
  more: Partial<New<"event">> = {},
) =>
  db
    .insertInto("event")
    .values({ at: NOW, actorName: "Cllr Amara Okafor", action, subjectKind, subjectId, bodyId: PANEL, ...more })
    .execute();
const read = (who: CastName) => readDecisions(db, as(who), NOW);

test("each decision is told with what it was about, the newest first", async () => {
  const themeId = await givenTheme(db, { title: "Taxis" });
  const programmeId = await givenProgramme(db);
  const meetingId = await givenMeeting(db);
  await decided("theme_approved", "theme", themeId, {
    reason: "Timely.",
    particulars: `{"role":"on behalf of the chair"}`,
  });
  await decided("programme_sent_back", "programme", programmeId);
  await decided("variation_refused", "variation", 7);
  await decided("agenda_agreed", "agenda", meetingId);
  const decisions = await read("chair");
  expect(decisions.map(({ about }) => about)).toEqual([
    { href: `/meetings/M-${meetingId}/agenda`, words: "Agenda, Anytown Scrutiny Panel" },
    { href: "/variations/V-7", words: "V-7" },
    { href: "/programmes/anytown-panel/2026-27", words: "Anytown Scrutiny Panel 2026/27" },
    { href: `/themes/T-${themeId}`, words: "Taxis" },
  ]);
  expect(decisions[3]?.entry).toMatchObject({
    at: NOW,
    actorName: "Cllr Amara Okafor",
    action: "theme_approved",
    reason: "Timely.",
    particulars: { role: "on behalf of the chair" },
  });
});

test("what is not a decision is not among them, nor another body's", async () => {
  const themeId = await givenTheme(db, { bodyId: OTHER_COMMITTEE });
  await decided("theme_sent", "theme", themeId);
  await decided("theme_recommended", "theme", themeId);
  await decided("theme_not_taken_forward", "theme", themeId, { bodyId: OTHER_COMMITTEE });
  expect(await read("chair")).toEqual([]);
  expect(await read("outsideOfficer")).toHaveLength(1);
});

test("they are for those who see a body whole: its officers, the chair and the vice-chair", async () => {
  await decided("theme_sent_back", "theme", await givenTheme(db));
  for (const who of ["officer", "chair", "viceChair"] as const) expect(await read(who)).toHaveLength(1);
  for (const who of ["member", "coOpted", "outsideMember", "outsideOfficer"] as const)
    expect(await read(who)).toEqual([]);
});

test("the last twenty-five", async () => {
  const themeId = await givenTheme(db);
  for (let n = 0; n < 26; n += 1) await decided("theme_approved", "theme", themeId, { reason: `${n}` });
  const reasons = (await read("chair")).map(({ entry }) => entry.reason);
  expect([reasons.length, reasons[0], reasons.at(-1)]).toEqual([25, "25", "1"]);
});
