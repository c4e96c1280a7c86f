import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting } from "./cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "./records.ts";

/** The Panel's year 2026/27, approved, with two meetings and one scheduled item of an approved theme. */
export async function givenApprovedProgramme(db: Db) {
  const programmeId = await givenProgramme(db, {
    state: "approved",
    introduction: "What we chose, and why.",
  });
  const september = await givenMeeting(db, { meetsOn: "2026-09-08", venue: "Council chamber" });
  const october = await givenMeeting(db, { meetsOn: "2026-10-13", venue: "Council chamber" });
  const themeId = await givenTheme(db, { title: "Taxi licensing", state: "scheduled" });
  const itemId = await givenItem(db, {
    programmeId,
    themeId,
    meetingId: september,
    title: "Taxi licensing",
    state: "scheduled",
  });
  return { programmeId, september, october, themeId, itemId };
}

/** Publishes as the officer, from whatever version the programme is at. */
export async function publish(db: Db, programmeId: number, now?: string) {
  const { version } = await db
    .selectFrom("workProgramme")
    .select("version")
    .where("id", "=", programmeId)
    .executeTakeFirstOrThrow();
  return publishProgramme(db, acting("officer", now), { programmeId, version });
}
