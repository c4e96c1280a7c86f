import { MEMBER_ROLES } from "#app/domain/actor.ts";
import { sql, type Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { ProgrammeRecord } from "#app/domain/programme/record.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { takeTurns } from "#db/engine/take-turns.server.ts";
import {
  listReleaseItems,
  listReleaseMeetings,
  listReleaseThemes,
  type ReleasedProgramme,
} from "./release-lists.server.ts";
import { listAwaitingAddition } from "./awaiting-addition.server.ts";
import { AGREED_OR_PUT } from "#app/domain/question/state-sets.ts";
import { listPublishedOf, spokenOf } from "./spoken-of.server.ts";
import type { Database } from "#db/schema.ts";

/** The working records that a release of this programme is made from, in a fixed number of queries. */
export async function readProgrammeRecord(
  db: Kysely<Database>,
  programme: ReleasedProgramme,
  movedSince: IsoInstant | null,
): Promise<ProgrammeRecord> {
  const meetings = await listReleaseMeetings(db, programme);
  const items = await listReleaseItems(
    db,
    programme,
    meetings.map(({ id }) => id),
  );
  await takeTurns();
  const themes = await listReleaseThemes(db, programme);
  const itemIds = items.map(({ id }) => id);
  const themeIds = themes.map(({ id }) => id);
  await takeTurns();
  const questions = await listQuestions(db, programme.bodyId, { themeIds, itemIds });
  await takeTurns();
  const links = await listLinks(db, themeIds, itemIds);
  await takeTurns();
  return {
    programme: { id: programme.id, startYear: programme.startYear, introduction: programme.introduction },
    meetings,
    items,
    themes,
    lines: await listLines(db, themeIds),
    questions,
    witnesses: await listWitnesses(db, itemIds),
    documents: await listDocuments(db, itemIds),
    ...links,
    moves: await listMoves(db, itemIds, movedSince),
    awaitingAddition: await listAwaitingAddition(db, programme.id),
    published: await listPublishedOf(db, spokenOf({ items, themes, questions, ...links })),
  };
}

/** The relations of these themes, and what is said of them or at these items. */
export async function listLinks(
  db: Kysely<Database>,
  themeIds: readonly number[],
  itemIds: readonly number[],
): Promise<Pick<ProgrammeRecord, "relations" | "mentions">> {
  const relations = await db
    .selectFrom("themeRelation")
    .select(["themeId", "otherThemeId", "kind", "words"])
    .where((eb) => eb.or([inNumbers(eb.ref("themeId"), themeIds), inNumbers(eb.ref("otherThemeId"), themeIds)]))
    .orderBy("id")
    .execute();
  const mentions = await db
    .selectFrom("themeMention")
    .select(["themeId", "itemId", "words"])
    .where((eb) => eb.or([inNumbers(eb.ref("themeId"), themeIds), inNumbers(eb.ref("itemId"), itemIds)]))
    .orderBy("id")
    .execute();
  return { relations, mentions };
}

/** The items of these themes, whatever programme they are in. */
export async function listItemIdsOf(
  db: Kysely<Database>,
  themeIds: readonly number[],
): Promise<{ id: number; themeId: number | null }[]> {
  return db
    .selectFrom("agendaItem")
    .select(["id", "themeId"])
    .where(inNumbers(sql<number>`theme_id`, themeIds))
    .orderBy("id")
    .execute();
}

function listLines(db: Kysely<Database>, themeIds: readonly number[]) {
  return db
    .selectFrom("lineOfEnquiry")
    .select(["id", "themeId", "text"])
    .where((eb) => inNumbers(eb.ref("themeId"), themeIds))
    .where("withdrawnAt", "is", null)
    .orderBy("themeId")
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** The body's questions of these themes and items, each with its asker's name where that is a member of the body and not an officer. */
function listQuestions(db: Kysely<Database>, bodyId: number, of: { themeIds: number[]; itemIds: number[] }) {
  return db
    .selectFrom("question")
    .leftJoin("office", "office.id", "question.addresseeOfficeId")
    .leftJoin("agendaItem", "agendaItem.id", "question.itemId")
    .leftJoin("person as asker", (join) =>
      join
        .onRef("asker.id", "=", "question.askerPersonId")
        .on((eb) =>
          eb.exists(
            eb
              .selectFrom("membership")
              .select("membership.id")
              .whereRef("membership.personId", "=", "asker.id")
              .where("membership.bodyId", "=", bodyId)
              .where("membership.role", "in", MEMBER_ROLES),
          ),
        ),
    )
    .select([
      "question.id",
      "question.themeId",
      "question.itemId",
      "agendaItem.part",
      "question.lineOfEnquiryId",
      "question.supplementaryToId",
      "question.text",
      "question.kind",
      "question.state",
      "question.askerWords",
      "question.sourceWords",
      "asker.name as memberName",
      sql<string>`coalesce(office.title, question.addressee_words)`.as("addressee"),
    ])
    .where("question.bodyId", "=", bodyId)
    .where("question.state", "in", AGREED_OR_PUT)
    .where((eb) =>
      eb.or([inNumbers(sql`question.theme_id`, of.themeIds), inNumbers(sql`question.item_id`, of.itemIds)]),
    )
    .orderBy("question.id")
    .execute();
}

function listWitnesses(db: Kysely<Database>, itemIds: readonly number[]) {
  return db
    .selectFrom("witness")
    .leftJoin("office", "office.id", "witness.officeId")
    .select([
      "witness.itemId",
      sql<string>`trim(coalesce(office.title, '')
        || case when office.title is not null and witness.words <> '' then ', ' else '' end
        || witness.words)`.as("words"),
    ])
    .where((eb) => inNumbers(eb.ref("witness.itemId"), itemIds))
    .orderBy("witness.itemId")
    .orderBy("witness.position")
    .execute();
}

function listDocuments(db: Kysely<Database>, itemIds: readonly number[]) {
  return db
    .selectFrom("documentLink")
    .select(["itemId", "title", "url", "note", "checkedWords"])
    .where((eb) => inNumbers(eb.ref("itemId"), itemIds))
    .orderBy("itemId")
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** The latest move of each item after the instant, for its reason. */
function listMoves(db: Kysely<Database>, itemIds: readonly number[], since: IsoInstant | null) {
  return db
    .selectFrom("itemMove")
    .select(["itemId", "reasonCode", "reasonWords"])
    .where((eb) => inNumbers(eb.ref("itemId"), itemIds))
    .where("at", ">", since ?? "")
    .orderBy("id", "desc")
    .execute();
}
