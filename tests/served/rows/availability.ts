import type { Db } from "#db/open.server.ts";
import { NOW, PANEL } from "#tests/support/cast.ts";
import { EVERYONE, OFFICERS, type Rows } from "./row.ts";

/** A recess of the panel, as its officer entered it. */
const recess = async (db: Db): Promise<string> => {
  const days = { fromOn: "2036-08-03", untilOn: "2036-08-14", enteredAt: NOW, enteredByName: "Jo Bryce" };
  const { id } = await db
    .insertInto("absence")
    .values({ bodyId: PANEL, ...days })
    .returning("id")
    .executeTakeFirstOrThrow();
  return `/bodies/anytown-panel/availability/${id}/removal`;
};
const DAYS = { weekday: "", fromOn: "2028-08-03", untilOn: "2028-08-14" };

/** Who may post what, written out by hand. Everybody enters their own days, of whatever body they are. */
export const AVAILABILITY_ROWS: Rows = {
  "account_.availability": {
    may: [...EVERYONE, "outsideOfficer", "outsideMember"],
    at: () => "/account/availability",
    fields: DAYS,
  },
  "bodies.$slug_.availability": {
    may: OFFICERS,
    at: async (db) => {
      await db.deleteFrom("absence").execute();
      return "/bodies/anytown-panel/availability";
    },
    fields: { ...DAYS, who: "body" },
  },
  "bodies.$slug_.availability_.$id.removal": {
    may: OFFICERS,
    at: recess,
    page: "/bodies/anytown-panel/availability",
  },
};
