import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { readableFollowUps } from "#db/readable.server.ts";
import { otherOwnersHeld } from "./other-owners.server.ts";
import type { Database } from "#db/schema.ts";

type ItemsAndThemes = { itemIds: readonly number[]; themeIds: readonly number[] };

/** The follow-ups made at these items, and those still open of these themes, as this reader sees them. At most 300. */
export const listMeetingFollowUps = readyForReader((db, reader, of: ItemsAndThemes) =>
  db
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
        inNumbers(eb.ref("followUp.itemId"), of.itemIds),
        eb.and([inNumbers(eb.ref("followUp.themeId"), of.themeIds), eb("followUp.state", "in", OPEN_FOLLOW_UPS)]),
      ]),
    )
    .orderBy("followUp.id")
    .limit(300),
);

/** At which of these items a follow-up was said again, beside the one it was made at. At most 300. */
export function listSaidAgain(db: Kysely<Database>, reader: Reader, itemIds: readonly number[]) {
  return saidAgain(db, reader, { itemIds });
}

const saidAgain = readyForReader((db, reader, { itemIds }: { itemIds: readonly number[] }) =>
  db
    .selectFrom("followUpPlace")
    .innerJoin("followUp", "followUp.id", "followUpPlace.followUpId")
    .select(["followUpPlace.itemId", "followUp.id", "followUp.kind", "followUp.wording", "followUp.state"])
    .where((eb) => inNumbers(eb.ref("followUpPlace.itemId"), itemIds))
    .where(readableFollowUps(reader))
    .orderBy("followUpPlace.id")
    .limit(300),
);

/** What was reported of follow-ups at this meeting, in the order recorded. At most 300. */
export function listReportedAt(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return reportedAt(db, reader, { meetingId });
}

const reportedAt = readyForReader((db, reader, { meetingId }: { meetingId: number }) =>
  db
    .selectFrom("followUpUpdate")
    .innerJoin("followUp", "followUp.id", "followUpUpdate.followUpId")
    .select(["followUp.id", "followUp.wording", "followUpUpdate.text", "followUpUpdate.stateAfter"])
    .where("followUpUpdate.meetingId", "=", meetingId)
    .where(readableFollowUps(reader))
    .orderBy("followUpUpdate.id")
    .limit(300),
);
