import type { Db } from "#db/open.server.ts";
import { NOW } from "#tests/support/cast.ts";
import { givenProgramme } from "#tests/support/records.ts";
import { ADMINISTRATOR, OFFICERS, type Rows } from "./row.ts";

/** A day on which the council is closed. */
const closedDay = async (db: Db): Promise<string> => {
  const day = {
    onDay: "2026-11-16",
    words: "The council is closed",
    addedAt: NOW,
    addedByName: "Priya Shah",
  };
  const { id } = await db.insertInto("calendarDay").values(day).returning("id").executeTakeFirstOrThrow();
  return `/admin/days/${id}/removal`;
};

/** Who may post what, written out by hand. */
export const RULES_ROWS: Rows = {
  "admin.days.new": {
    may: ADMINISTRATOR,
    at: () => "/admin/days/new",
    fields: { onDay: "2026-10-19", words: "The council is closed", where: "both" },
  },
  "admin.days.$id.removal": { may: ADMINISTRATOR, at: closedDay },
  "programmes.$slug.$year_.meetings": {
    may: OFFICERS,
    at: async (db) => {
      await givenProgramme(db, { startYear: 2030 });
      return "/programmes/anytown-panel/2030-31/meetings";
    },
    fields: { "meeting-1-day": "2030-10-15", minutesAvailable: "150" },
  },
  "bodies.$slug_.rules_.$rule_.edit": {
    may: OFFICERS,
    at: () => "/bodies/anytown-panel/rules/L3/edit",
    fields: { value: "5" },
  },
};
