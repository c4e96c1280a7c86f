import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";
import type { Owner } from "#app/domain/follow-up/owner-key.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { laterNumbersHeld } from "./later-numbers.server.ts";
import { otherOwnersHeld } from "./other-owners.server.ts";

const LINKS_ON_PAGE = 50;

const LINK_COLUMNS = [
  "ownerLink.id",
  "ownerLink.bodyId",
  "ownerLink.ownerPersonId",
  "ownerLink.ownerOfficeId",
  "ownerLink.ownerWords",
  "ownerLink.createdAt",
  "ownerLink.createdByName",
  "ownerLink.expiresAt",
  "ownerLink.usedAt",
  "ownerLink.revokedAt",
] as const;

function readLinks(db: Kysely<Database>) {
  return db
    .selectFrom("ownerLink")
    .innerJoin("body", "body.id", "ownerLink.bodyId")
    .leftJoin("person as owner", "owner.id", "ownerLink.ownerPersonId")
    .leftJoin("office", "office.id", "ownerLink.ownerOfficeId")
    .select(LINK_COLUMNS)
    .select([
      "body.name as bodyName",
      "body.slug as bodySlug",
      "owner.name as ownerName",
      "office.title as officeTitle",
      "office.organisation as officeOrganisation",
    ]);
}

/** The link of this hashed token, whatever has become of it. */
export function findLinkByToken(db: Kysely<Database>, tokenHash: string) {
  return readLinks(db).where("ownerLink.tokenHash", "=", tokenHash).executeTakeFirst();
}

/** The link of this id. */
export function findLink(db: Kysely<Database>, id: number) {
  return readLinks(db).where("ownerLink.id", "=", id).executeTakeFirst();
}

export type OwnerLinkRow = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/** A page of the links made for a body's follow-ups, newest first. */
export function pageLinks(db: Kysely<Database>, bodyId: number, asked: string | null) {
  return readPage(newestLinks(db, bodyId), asked, LINKS_ON_PAGE);
}

/** Those of the links made for the same person, office, or any words, that wait for an answer. */
export function listWaitingLinks(db: Kysely<Database>, bodyId: number, owner: Owner, now: IsoInstant) {
  return newestLinks(db, bodyId)
    .where("ownerLink.ownerPersonId", "is not distinct from", owner.ownerPersonId)
    .where("ownerLink.ownerOfficeId", "is not distinct from", owner.ownerOfficeId)
    .where("ownerLink.usedAt", "is", null)
    .where("ownerLink.revokedAt", "is", null)
    .where("ownerLink.expiresAt", ">", now)
    .execute();
}

/** Whose links of the body, made since then, still wait for an answer. */
export function listOwnersAsked(
  db: Kysely<Database>,
  bodyId: number,
  { since, now }: { since: IsoInstant; now: IsoInstant },
) {
  return db
    .selectFrom("ownerLink")
    .select(["ownerPersonId", "ownerOfficeId", "ownerWords"])
    .distinct()
    .where("bodyId", "=", bodyId)
    .where("createdAt", ">=", since)
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", now)
    .execute();
}

function newestLinks(db: Kysely<Database>, bodyId: number) {
  return readLinks(db)
    .where("ownerLink.bodyId", "=", bodyId)
    .orderBy("ownerLink.createdAt", "desc")
    .orderBy("ownerLink.id", "desc");
}

/** The first follow-ups that each of the links names, so many a link, and how many it names. */
export function listRowsOfLinks(db: Kysely<Database>, linkIds: readonly number[], most: number) {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("ownerLinkRow")
        .select(["ownerLinkId", "followUpId"])
        .select(sql<number>`row_number() over (partition by owner_link_id order by follow_up_id)`.as("place"))
        .select(sql<number>`count(*) over (partition by owner_link_id)`.as("named"))
        .where((inner) => inNumbers(inner.ref("ownerLinkId"), linkIds))
        .as("row"),
    )
    .select(["ownerLinkId", "followUpId", "named"])
    .where("place", "<=", most)
    .orderBy("ownerLinkId")
    .orderBy("followUpId")
    .execute();
}

/**
 * The follow-ups that a link names, with only what its page may show and what the
 * rules ask: `sensitive` is of the follow-up, its theme or its item's theme.
 */
export function listFollowUpsOfLink(db: Kysely<Database>, linkId: number) {
  return db
    .selectFrom("ownerLinkRow")
    .innerJoin("followUp", "followUp.id", "ownerLinkRow.followUpId")
    .leftJoin("theme", "theme.id", "followUp.themeId")
    .leftJoin("agendaItem", "agendaItem.id", "followUp.itemId")
    .leftJoin("theme as itemTheme", "itemTheme.id", "agendaItem.themeId")
    .select([
      "followUp.id",
      "followUp.bodyId",
      "followUp.ownerPersonId",
      "followUp.ownerOfficeId",
      "followUp.ownerWords",
      "followUp.state",
      "followUp.wording",
      "followUp.sourceNumber",
      "followUp.madeOn",
      "followUp.dueWords",
    ])
    .select([laterNumbersHeld().as("laterNumbersHeld"), otherOwnersHeld().as("otherOwnersHeld")])
    .select(
      sql<"yes" | "no">`case when coalesce(follow_up.sensitive_since_at, theme.sensitive_since_at,
        item_theme.sensitive_since_at) is null then 'no' else 'yes' end`.as("sensitive"),
    )
    .where("ownerLinkRow.ownerLinkId", "=", linkId)
    .orderBy("followUp.id")
    .execute();
}

/** Stores a link under the hash of its token, with the follow-ups it shows; returns its id. */
export async function insertOwnerLink(
  trx: Transaction<Database>,
  link: New<"ownerLink">,
  followUpIds: readonly number[],
): Promise<number> {
  const { id } = await trx.insertInto("ownerLink").values(link).returning("id").executeTakeFirstOrThrow();
  await trx
    .insertInto("ownerLinkRow")
    .values(followUpIds.map((followUpId) => ({ ownerLinkId: id, followUpId })))
    .execute();
  return id;
}

/** Uses the link up. */
export async function useUpOwnerLink(trx: Transaction<Database>, id: number, usedAt: IsoInstant): Promise<void> {
  await trx.updateTable("ownerLink").set({ usedAt }).where("id", "=", id).execute();
}

/** Takes the link back. */
export async function revokeLink(trx: Transaction<Database>, id: number, revokedAt: IsoInstant): Promise<void> {
  await trx.updateTable("ownerLink").set({ revokedAt }).where("id", "=", id).execute();
}
