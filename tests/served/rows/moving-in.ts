import type { Db } from "#db/open.server.ts";
import { PANEL } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";
import { ADMINISTRATOR, OFFICERS, type Rows } from "./row.ts";

/** Who may post what, written out by hand. */
export const MOVING_IN_ROWS: Rows = {
  "meetings.past.new": {
    may: OFFICERS,
    at: () => "/meetings/past/new",
    fields: { meetsOn: "2019-03-05", agenda: "1. Taxi licensing" },
  },
  "meetings.$ref_.left-out-item": {
    may: OFFICERS,
    at: async (db: Db) =>
      `/meetings/M-${await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" })}/left-out-item`,
  },
  "bodies.$slug_.first-steps": {
    may: OFFICERS,
    at: () => "/bodies/anytown-panel/first-steps",
    fields: { step: "follow_ups", skip: "yes" },
  },
  "admin.bodies.$slug.standing-items.template": {
    may: ADMINISTRATOR,
    at: async (db: Db) => {
      await db
        .updateTable("standingItem")
        .set({ endedAt: "2026-08-01T09:00:00.000Z" })
        .where("bodyId", "=", PANEL)
        .execute();
      return "/admin/bodies/anytown-panel/standing-items/template";
    },
    fields: { template: "police_panel" },
  },
};
