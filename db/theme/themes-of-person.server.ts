import { ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { Part } from "#app/domain/list-source.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import { onlyChecked, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** How a theme is a person's own: they are writing it, have sent it, or support it. */
export type OwnThemes = "drafts" | "proposed" | "supported";

/** The themes that are this person's in one way and that their working record holds, latest change first: one part of them. */
export function listThemesOf(
  db: Kysely<Database>,
  reader: Reader,
  { own, personId, limit, offset }: Part & { personId: number; own: OwnThemes },
) {
  return themesOf[own](db, reader, { personId, limit, offset });
}

const themesOf = {
  drafts: themesBeing("drafts"),
  proposed: themesBeing("proposed"),
  supported: themesBeing("supported"),
};

function themesBeing(own: OwnThemes) {
  return readyForReader((db, reader, { personId, limit, offset }: Part & { personId: number }) =>
    db
      .selectFrom("theme")
      .innerJoin("body", "body.id", "theme.bodyId")
      .select([
        "theme.id",
        "theme.title",
        "theme.state",
        "theme.reasonCode",
        "theme.reasonWords",
        "theme.proposedOn",
        "theme.proposerPersonId",
        "body.name as bodyName",
      ])
      .where(isOwn(own, personId))
      .where(onlyChecked(readableThemes(reader)))
      .orderBy("theme.updatedAt", "desc")
      .orderBy("theme.id", "desc")
      .limit(limit)
      .offset(offset),
  );
}

/** How many there are in each way. */
export function countThemesOf(
  db: Kysely<Database>,
  reader: Reader,
  personId: number,
): Promise<Record<OwnThemes, number>> {
  const count = (own: OwnThemes) =>
    db
      .selectFrom("theme")
      .select(sql<number>`count(*)`.as("n"))
      .where(isOwn(own, personId))
      .where(onlyChecked(readableThemes(reader)))
      .$asScalar();
  return whileNothingMoved(db, "theme", JSON.stringify(["of a person", reader, personId]), () =>
    db
      .selectNoFrom([
        count("drafts").$notNull().as("drafts"),
        count("proposed").$notNull().as("proposed"),
        count("supported").$notNull().as("supported"),
      ])
      .executeTakeFirstOrThrow(),
  );
}

function isOwn(own: OwnThemes, personId: number) {
  return (eb: ExpressionBuilder<Database, "theme">): Expression<SqlBool> => {
    if (own !== "supported")
      return eb.and([
        eb("theme.proposerPersonId", "=", personId),
        eb("theme.state", own === "drafts" ? "=" : "<>", "draft"),
      ]);
    const supported = eb.selectFrom("themeSupport").select("themeId").where("themeSupport.personId", "=", personId);
    return eb("theme.id", "in", supported);
  };
}

/** Where items of these themes are, or were, on a meeting: earliest first. */
export function listMeetingsOfThemes(db: Kysely<Database>, themeIds: readonly number[]) {
  if (themeIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(["agendaItem.themeId", "meeting.id", "meeting.meetsOn", "meeting.dateBasis"])
    .where("agendaItem.themeId", "in", themeIds)
    .where("agendaItem.state", "in", ON_AGENDA)
    .orderBy("meeting.meetsOn")
    .execute();
}
