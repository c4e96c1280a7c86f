import type { Db } from "#db/open.server.ts";
import { NOW, PEOPLE } from "#tests/support/cast.ts";
import { EVERYONE, type Rows } from "./row.ts";

/** Everybody with an account may, each for themselves; whoever is not signed in may not. */
const ANYBODY = [...EVERYONE, "outsideOfficer", "outsideMember"] as const;

/** The officer has an address to stop; the others have none of their own, and cannot reach the officer's. */
async function officersAddress(db: Db): Promise<string> {
  const personId = PEOPLE.officer.personId;
  await db.updateTable("feedKey").set({ revokedAt: NOW }).where("personId", "=", personId).execute();
  await db
    .insertInto("feedKey")
    .values({ personId, keyHash: `row ${Math.random()}`, createdAt: NOW, revokedAt: null })
    .execute();
  return "/account/calendar/ending";
}

/** Who may post what, written out by hand. */
export const FEEDS_ROWS: Rows = {
  "account_.calendar": { may: [...ANYBODY], at: () => "/account/calendar" },
  "account_.calendar_.ending": { may: [...ANYBODY], at: officersAddress },
};
