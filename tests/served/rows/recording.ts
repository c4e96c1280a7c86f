import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";
import { OFFICERS, type Rows } from "./row.ts";

const PAST = "2026-06-02";

const meeting = (end: string) => async (db: Db) => `/meetings/M-${await givenMeeting(db, { meetsOn: PAST })}/${end}`;

const item = async (db: Db, on: Partial<New<"meeting">> = {}) => {
  const meetingId = await givenMeeting(db, { meetsOn: PAST, ...on });
  const themeId = await givenTheme(db, { state: "scheduled" });
  return givenItem(db, { themeId, meetingId, state: on.state === "held" ? "considered" : "scheduled" });
};

const declaration = (end: string) => async (db: Db) => {
  const meetingId = await givenMeeting(db, { meetsOn: PAST });
  const { id } = await db
    .insertInto("declaration")
    .values({ meetingId, words: "Michael Jones", interest: "personal", interestWords: "Hosts students" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return `/meetings/M-${meetingId}/declarations/${id}/${end}`;
};

/** Who may post what, written out by hand. */
export const RECORDING_ROWS: Rows = {
  "items.$ref_.outcome": { may: OFFICERS, at: async (db) => `/items/I-${await item(db)}/outcome` },
  "items.$ref_.outcome-correction": {
    may: OFFICERS,
    at: async (db) => {
      const itemId = await item(db, { state: "held" });
      await db
        .insertInto("outcome")
        .values({ itemId, code: "noted", recordedAt: "2026-06-02T18:00:00.000Z", recordedByName: "Jo Bryce" })
        .execute();
      return `/items/I-${itemId}/outcome-correction`;
    },
  },
  "meetings.$ref_.record": {
    may: OFFICERS,
    at: async (db) => {
      const meetingId = await givenMeeting(db, { meetsOn: PAST });
      await givenItem(db, { themeId: await givenTheme(db, { state: "scheduled" }), meetingId, state: "scheduled" });
      return `/meetings/M-${meetingId}/record`;
    },
  },
  "meetings.$ref_.attendance": {
    may: OFFICERS,
    at: meeting("attendance"),
    fields: { "substitute-2-name": "", "substitute-2-instead": "", inAttendance: "Two residents" },
  },
  "meetings.$ref_.declarations.new": { may: OFFICERS, at: meeting("declarations/new") },
  "meetings.$ref_.declarations.$id.edit": { may: OFFICERS, at: declaration("edit") },
  "meetings.$ref_.declarations.$id.removal": { may: OFFICERS, at: declaration("removal") },
};
