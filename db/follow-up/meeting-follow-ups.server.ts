import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { orNone, readableFollowUps } from "#db/readable.server.ts";
import { otherOwnersHeld } from "./other-owners.server.ts";
import type { Database } from "#db/schema.ts";

/** The follow-ups made at these items, and those still open of these themes, as this reader sees them. At most 300. */
export function listMeetingFollowUps(
  db: Kysely<Database>,
  reader: Reader,
  of: { itemIds: readonly number[]; themeIds: readonly number[] },
) {
  return db
    .selectFrom("followUp")
    .leftJoin("person as owner", "owner.id", "followUp.ownerPersonId")
    .leftJoin("office", "office.id", "followUp.ownerOfficeId")
    .select([
      "followUp.id",
      "followUp.kind",
      "followUp.wording",
      "followUp.state",
      "followUp.itemId",
      "followUp.themeId",
      "followUp.dueWords",
      "followUp.ownerWords",
      "followUp.version",
      "owner.name as ownerName",
      "office.title as officeTitle",
      "office.organisation as officeOrganisation",
      otherOwnersHeld().as("otherOwnersHeld"),
    ])
    .where(readableFollowUps(reader))
    .where((eb) =>
      eb.or([
        eb("followUp.itemId", "in", orNone(of.itemIds)),
        eb.and([eb("followUp.themeId", "in", orNone(of.themeIds)), eb("followUp.state", "in", OPEN_FOLLOW_UPS)]),
      ]),
    )
    .orderBy("followUp.id")
    .limit(300)
    .execute();
}

/** At which of these items a follow-up was said again, beside the one it was made at. At most 300. */
export function listSaidAgain(db: Kysely<Database>, reader: Reader, itemIds: readonly number[]) {
  return db
    .selectFrom("followUpPlace")
    .innerJoin("followUp", "followUp.id", "followUpPlace.followUpId")
    .select(["followUpPlace.itemId", "followUp.id", "followUp.kind", "followUp.wording", "followUp.state"])
    .where("followUpPlace.itemId", "in", orNone(itemIds))
    .where(readableFollowUps(reader))
    .orderBy("followUpPlace.id")
    .limit(300)
    .execute();
}

/** What was reported of follow-ups at this meeting, in the order recorded. At most 300. */
export function listReportedAt(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return db
    .selectFrom("followUpUpdate")
    .innerJoin("followUp", "followUp.id", "followUpUpdate.followUpId")
    .select(["followUp.id", "followUp.wording", "followUpUpdate.text", "followUpUpdate.stateAfter"])
    .where("followUpUpdate.meetingId", "=", meetingId)
    .where(readableFollowUps(reader))
    .orderBy("followUpUpdate.id")
    .limit(300)
    .execute();
}
