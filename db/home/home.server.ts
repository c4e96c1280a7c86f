import { IN_PROGRAMME, ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { inAgendaOrder } from "#db/agenda-item/items.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import { LOAD } from "#db/meeting/meeting-load.server.ts";
import { onlyChecked, orNone, readableItems, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** How many of the bodies' themes that this reader sees are in each of these states: as many as their list shows. */
export function countThemesByState(
  db: Kysely<Database>,
  reader: Reader,
  bodyIds: readonly number[],
  states: readonly ThemeState[],
) {
  return whileNothingMoved(db, "theme", JSON.stringify(["by state", reader, bodyIds, states]), () =>
    db
      .selectFrom("theme")
      .select(["state", sql<number>`count(*)`.as("n")])
      .where("bodyId", "in", orNone(bodyIds))
      .where("state", "in", states)
      .where(onlyChecked(readableThemes(reader)))
      .groupBy("state")
      .execute(),
  );
}

/** How many proposed questions of the bodies wait to be agreed; those of a draft wait until it is sent. */
export function countQuestionsToAgree(db: Kysely<Database>, bodyIds: readonly number[]): Promise<number> {
  return whileNothingMoved(db, "question", JSON.stringify(["to agree", bodyIds]), async () => {
    const row = await db
      .selectFrom("question")
      .leftJoin("theme", "theme.id", "question.themeId")
      .select(sql<number>`count(*)`.as("n"))
      .where("question.bodyId", "in", orNone(bodyIds))
      .where("question.state", "=", "proposed")
      .where((eb) => eb.or([eb("theme.id", "is", null), eb("theme.state", "<>", "draft")]))
      .executeTakeFirstOrThrow();
    return row.n;
  });
}

/** The bodies' coming meetings in order, each with what is planned on it. Minutes. */
export function listComingLoads(db: Kysely<Database>, bodyIds: readonly number[], today: IsoDate, limit: number) {
  return comingLoads(db, { bodyIds, today, limit });
}

/** The bodies' coming meetings in order. */
export function listComingMeetings(db: Kysely<Database>, bodyIds: readonly number[], today: IsoDate, limit: number) {
  return comingMeetings(db, { bodyIds, today, limit });
}

type Coming = { bodyIds: readonly number[]; today: IsoDate; limit: number };
const comingMeetings = readyQuery(coming);
const comingLoads = readyQuery((db: Kysely<Database>, asked: Coming) => coming(db, asked).select(LOAD));

function coming(db: Kysely<Database>, { bodyIds, today, limit }: Coming) {
  return db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select([
      "meeting.id",
      "meeting.bodyId",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "meeting.startsAt",
      "meeting.state",
      "meeting.venue",
      "meeting.minutesAvailable",
    ])
    .select("body.name as bodyName")
    .where((eb) => inNumbers(eb.ref("meeting.bodyId"), bodyIds))
    .where("meeting.meetsOn", ">=", today)
    .where("meeting.state", "in", COMING_MEETINGS)
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .limit(limit);
}

/** The first of the business on a meeting's agenda that a theme or the law put there, as this reader sees it, and how much of it there is. */
export async function listBusinessOf(db: Kysely<Database>, reader: Reader, meetingId: number, limit: number) {
  const rows = await businessOf(db, reader, { meetingId, limit });
  return { rows, all: rows[0]?.all ?? 0 };
}

const businessOf = readyForReader((db, reader, { meetingId, limit }: { meetingId: number; limit: number }) =>
  db
    .selectFrom("agendaItem")
    .select(["agendaItem.id", "agendaItem.title", "agendaItem.minutes", "agendaItem.themeId"])
    .select([sql<number>`count(*) over ()`.as("all")])
    .where("agendaItem.meetingId", "=", meetingId)
    .where("agendaItem.state", "in", ON_AGENDA)
    .where("agendaItem.kind", "in", IN_PROGRAMME)
    .where(readableItems(reader))
    .$call(inAgendaOrder)
    .limit(limit),
);

/** The reader's own themes: those that wait for them first, then those changed last. */
export function listOwnThemes(db: Kysely<Database>, reader: Reader, personId: number, limit: number) {
  return ownThemes(db, reader, { personId, limit });
}

const ownThemes = readyForReader((db, reader, { personId, limit }: { personId: number; limit: number }) =>
  db
    .selectFrom("theme")
    .select(["theme.id", "theme.title", "theme.state", "theme.reasonCode", "theme.reasonWords", "theme.updatedAt"])
    .where("theme.proposerPersonId", "=", personId)
    .where(onlyChecked(readableThemes(reader)))
    .orderBy(waitsForProposer, "desc")
    .orderBy("theme.updatedAt", "desc")
    .limit(limit),
);

/** The SQL twin of what a member's home asks of their own themes: a draft is to be sent, and one that was sent back to be changed. */
const waitsForProposer = sql<boolean>`theme.state = 'draft' or (theme.state = 'under_consideration' and theme.reason_words <> '')`;
