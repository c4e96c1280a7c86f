import { beforeEach, expect, test } from "vitest";
import { arrangeProgramme } from "#app/domain/programme/programme-view.ts";
import { programmeReport } from "#app/exports/programme-report.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { readProgrammeReport } from "#app/services/programme/read-programme-report.server.ts";
import { readPublishedProgramme } from "#app/services/programme/read-published-programme.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import {
  listAllPublishedThemes,
  listPublishedMeetings,
  listPublishedThemes,
} from "#app/services/public-record/list-published.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";

const DAY = "2026-09-08";
const AFTER = "2026-09-09";
const KEY = { slug: "anytown-panel", year: "2026-27" };

let db: Db;
let given: Awaited<ReturnType<typeof givenApprovedProgramme>>;

beforeEach(async () => {
  db = await freshDb();
  given = await givenApprovedProgramme(db);
  await publish(db, given.programmeId, "2026-09-01T09:00:00.000Z");
});

const arranged = async (today: string) => {
  const programme = await readPublishedProgramme(db, { bodySlug: "anytown-panel", startYear: 2026 }, today);
  return arrangeProgramme(programme!, today);
};
const at = (now: string) => ({ ...acting("officer", now), actor: { ...acting("officer").actor, today: AFTER } });
const paper = async (today: string) =>
  JSON.stringify(
    programmeReport((await readProgrammeReport(db, null, KEY, { today, now: `${today}T09:00:00.000Z` }))!),
  );

test("on its day a meeting is still to come", async () => {
  expect((await arranged(DAY)).next).toMatchObject({ reference: `M-${given.september}`, notRecorded: null });
  expect(await readPublished(db, "item", given.itemId, DAY)).toMatchObject({ happened: "to_come" });
  expect(await paper(DAY)).not.toContain("Record not out yet");
});

test("a meeting whose day is gone is not said to have considered anything until that is recorded", async () => {
  const { past, notRecorded } = await arranged(AFTER);
  expect(past.map(({ reference }) => reference)).toEqual([]);
  expect(notRecorded).toMatchObject([{ notRecorded: "Met on 8 September 2026. The record is not out yet." }]);
  expect(await readPublished(db, "item", given.itemId, AFTER)).toMatchObject({
    happened: "not_recorded",
    stateWords: "Record not out yet",
  });
  expect(await readPublished(db, "theme", given.themeId, AFTER)).toMatchObject({
    stateWords: "Record not out yet",
    stateHint: "It was on the agenda of 8 September 2026. The record of that meeting is not out yet.",
  });
  expect((await listPublishedMeetings(db, { today: AFTER, when: "past" })).rows).toMatchObject([
    { notRecorded: "Met on 8 September 2026. The record is not out yet." },
  ]);
  expect(await paper(AFTER)).toContain("Met on 8 September 2026. The record is not out yet.");
  expect(await paper(AFTER)).not.toContain("Considered this year");
});

test("the list of themes and its sheet follow what is recorded, as the page of the theme does", async () => {
  await db.updateTable("agendaItem").set({ state: "scheduled" }).where("id", "=", given.itemId).execute();
  const stands = async (today: string) => {
    const [listed] = (await listPublishedThemes(db, { today })).rows;
    const [inSheet] = await listAllPublishedThemes(db, today, "");
    const page = await readPublished(db, "theme", given.themeId, today);
    return [listed?.stateWords, inSheet?.stateWords, page?.stateWords];
  };
  expect(await stands(DAY)).toEqual(["Scheduled", "Scheduled", "Scheduled"]);
  expect(await stands(AFTER)).toEqual(["Record not out yet", "Record not out yet", "Record not out yet"]);
  await holdMeeting(db, at(`${AFTER}T09:00:00.000Z`), { meetingId: given.september, version: 1 });
  await publish(db, given.programmeId, "2026-09-09T12:00:00.000Z");
  expect(await stands(AFTER)).toEqual(["Considered", "Considered", "Considered"]);
});

test("a cancelled meeting considered nothing, and one with a provisional date is not said to have met", async () => {
  await db
    .updateTable("meeting")
    .set({ state: "cancelled", reasonWords: "Snow." })
    .where("id", "=", given.october)
    .execute();
  await db.updateTable("meeting").set({ state: "provisional" }).where("id", "=", given.september).execute();
  await publish(db, given.programmeId, "2026-09-02T09:00:00.000Z");
  const { past, notRecorded } = await arranged("2026-12-01");
  expect(past).toMatchObject([{ state: "cancelled", notRecorded: null }]);
  expect(notRecorded).toMatchObject([
    { notRecorded: "This meeting was planned for 8 September 2026. Nothing is recorded of it yet." },
  ]);
});

test("once its record is published it is told as taken, though no release of the programme followed", async () => {
  expect(await holdMeeting(db, at(`${AFTER}T09:00:00.000Z`), { meetingId: given.september, version: 1 })).toMatchObject(
    {
      ok: true,
    },
  );
  await givenOutcome(db, { itemId: given.itemId });
  const { version } = await db
    .selectFrom("meeting")
    .select("version")
    .where("id", "=", given.september)
    .executeTakeFirstOrThrow();
  expect(await publishRecord(db, at(`${AFTER}T10:00:00.000Z`), { meetingId: given.september, version })).toMatchObject({
    ok: true,
  });
  const { past, notRecorded } = await arranged(AFTER);
  expect(notRecorded).toEqual([]);
  expect(past).toMatchObject([{ items: [{ happened: "recorded" }] }]);
  expect(await readPublished(db, "theme", given.themeId, AFTER)).toMatchObject({ stateWords: "Considered" });
});

test("what a cancelled meeting takes off lists among what was withdrawn only subjects that readers knew of", async () => {
  const programme = await readPublishedProgramme(db, { bodySlug: "anytown-panel", startYear: 2026 }, DAY);
  const [meeting] = programme!.meetings;
  const [known] = meeting!.items;
  const withdrawn = (kind: NonNullable<typeof known>["kind"], title: string) => ({
    ...known!,
    kind,
    title,
    state: "withdrawn" as const,
  });
  const off = [
    withdrawn("theme", "Hotel watch"),
    withdrawn("standing", "Apologies"),
    withdrawn("statutory", "The precept"),
    { ...known!, title: "Still there" },
  ];
  const kept = arrangeProgramme({ ...programme!, unplaced: off, meetings: [{ ...meeting!, items: off }] }, DAY);
  const titles = kept.withdrawn.map(({ title }) => title);

  expect(titles).not.toContain("Apologies");
  expect(titles.filter((title) => title === "Hotel watch")).toHaveLength(2);
  expect(titles).not.toContain("Still there");
});
