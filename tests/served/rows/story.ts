import type { Db } from "#db/open.server.ts";
import { NOW, PANEL } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenProgramme } from "#tests/support/records.ts";
import { givenOutcome, givenPublished, givenRecorded } from "#tests/support/happened.ts";
import { OFFICERS, type Rows } from "./row.ts";

let startYear = 2100;

/** A held meeting that a release carries, with one outcome. */
async function heldMeeting(db: Db): Promise<{ meetingId: number; itemId: number }> {
  startYear += 1;
  const programmeId = await givenProgramme(db, { startYear, state: "published" });
  const meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  const itemId = await givenItem(db, { programmeId, meetingId, state: "considered" });
  await givenOutcome(db, { itemId });
  await givenPublished(db, programmeId, [["meeting", meetingId]]);
  return { meetingId, itemId };
}

/** Who may post what, written out by hand. */
export const STORY_ROWS: Rows = {
  "meetings.$ref_.publication": {
    may: OFFICERS,
    at: async (db) => `/meetings/M-${(await heldMeeting(db)).meetingId}/publication`,
  },
  "meetings.$ref_.publication-removal": {
    may: OFFICERS,
    at: async (db) => {
      const { meetingId, itemId } = await heldMeeting(db);
      await givenRecorded(db, { kind: "outcome", recordId: itemId, meetingId });
      return `/meetings/M-${meetingId}/publication-removal`;
    },
  },
  "follow-ups.$ref_.publication": {
    may: OFFICERS,
    at: async (db) => `/follow-ups/F-${await givenFollowUp(db)}/publication`,
  },
  "follow-ups.$ref_.publication-removal": {
    may: OFFICERS,
    at: async (db) => {
      const id = await givenFollowUp(db);
      await givenRecorded(db, { kind: "follow_up", recordId: id, bodyId: PANEL, publishedAt: NOW });
      return `/follow-ups/F-${id}/publication-removal`;
    },
  },
};
