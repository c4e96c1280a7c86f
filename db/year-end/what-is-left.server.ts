import { IN_PROGRAMME, OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { OPEN_QUESTIONS } from "#app/domain/question/state-sets.ts";
import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { UnfinishedKind } from "#app/domain/year-end/choices.ts";
import { OPEN_THEMES } from "#app/domain/theme/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import {
  isThemeNotHidden,
  onlyChecked,
  readableFollowUps,
  readableItems,
  readableQuestions,
  readableThemes,
} from "#db/readable.server.ts";
import type { Part } from "#app/domain/list-source.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import type { Database } from "#db/schema.ts";

/** The year whose unfinished things are asked for. */
export type EndingYear = { id: number; bodyId: number; startYear: number; lastDay: IsoDate };

/** How many things of each kind a year leaves unfinished and not settled, as far as this reader sees them, in one query. */
export function countLeft(
  db: Kysely<Database>,
  reader: Reader,
  year: EndingYear,
): Promise<Record<UnfinishedKind, number>> {
  return whileNothingMoved(db, "year_end", keyOf(reader, year), async () => {
    const n = sql<number>`count(*)`.as("n");
    const { followUp, ...counts } = await db
      .selectNoFrom([
        themesLeft(db, reader, year).select(n).$asScalar().as("theme"),
        itemsLeft(db, reader, year).select(n).$asScalar().as("item"),
        questionsLeft(db, reader, year).select(n).$asScalar().as("question"),
        followUpsLeft(db, reader, year).select(n).$asScalar().as("followUp"),
      ])
      .executeTakeFirstOrThrow();
    return { ...counts, follow_up: followUp };
  });
}

/** The numbers of those of a kind, in order; one part of them. */
export function idsLeft(
  db: Kysely<Database>,
  reader: Reader,
  year: EndingYear,
  kind: UnfinishedKind,
  part: Part,
): Promise<number[]> {
  return whileNothingMoved(db, "year_end", keyOf(reader, year, kind, part), async () => {
    const rows = await IDS[kind](db, reader, year, part);
    return rows.map(({ id }) => id);
  });
}

type Ids = Promise<{ id: number }[]>;
const IDS: Record<UnfinishedKind, (db: Kysely<Database>, reader: Reader, year: EndingYear, part: Part) => Ids> = {
  theme: (db, reader, year, { limit, offset }) =>
    themesLeft(db, reader, year).select("theme.id").orderBy("theme.id").limit(limit).offset(offset).execute(),
  item: (db, reader, year, { limit, offset }) =>
    itemsLeft(db, reader, year).select("agendaItem.id").orderBy("agendaItem.id").limit(limit).offset(offset).execute(),
  question: (db, reader, year, { limit, offset }) =>
    questionsLeft(db, reader, year).select("question.id").orderBy("question.id").limit(limit).offset(offset).execute(),
  follow_up: (db, reader, year, { limit, offset }) =>
    followUpsLeft(db, reader, year).select("followUp.id").orderBy("followUp.id").limit(limit).offset(offset).execute(),
};

function keyOf(reader: Reader, { id, bodyId, startYear, lastDay }: EndingYear, kind?: UnfinishedKind, part?: Part) {
  return JSON.stringify([reader, id, bodyId, startYear, lastDay, kind, part?.limit, part?.offset]);
}

/** All of them together: for the officer's home page. */
export async function countUnfinished(db: Kysely<Database>, reader: Reader, year: EndingYear): Promise<number> {
  return Object.values(await countLeft(db, reader, year)).reduce((sum, n) => sum + n, 0);
}

/** The body's open themes of the year or before it that the reader sees and that are not settled. */
export function themesLeft(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return db
    .selectFrom("theme")
    .where("theme.bodyId", "=", year.bodyId)
    .where("theme.state", "in", OPEN_THEMES)
    .where(onlyChecked(readableThemes(reader)))
    .where(
      "theme.id",
      "not in",
      db
        .selectFrom("theme as later")
        .select("later.id")
        .where("later.bodyId", "=", year.bodyId)
        .where("later.proposedOn", ">", year.lastDay),
    )
    .where("theme.id", "not in", settledIn(db, year, "theme"));
}

/** The programme's themes' and statutory items that were not taken, that the reader sees and that are not settled. */
export function itemsLeft(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return db
    .selectFrom("agendaItem")
    .where("agendaItem.programmeId", "=", year.id)
    .where("agendaItem.kind", "in", IN_PROGRAMME)
    .where("agendaItem.state", "in", OPEN_ITEM_STATES)
    .where(onlyChecked(readableItems(reader)))
    .where("agendaItem.id", "not in", settledIn(db, year, "item"));
}

/** The body's questions still to be put or answered that the reader sees and that are not settled. */
export function questionsLeft(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return db
    .selectFrom("question")
    .where("question.bodyId", "=", year.bodyId)
    .where("question.state", "in", OPEN_QUESTIONS)
    .where((eb) =>
      eb.or([
        eb("question.themeId", "is", null),
        eb(
          "question.themeId",
          "not in",
          db
            .selectFrom("theme as its")
            .select("its.id")
            .where("its.state", "=", "draft")
            .$castTo<{ id: number | null }>(),
        ),
      ]),
    )
    .where(onlyChecked(readableQuestions(reader, isThemeNotHidden)))
    .where(
      "question.id",
      "not in",
      db
        .selectFrom("question as later")
        .select("later.id")
        .where("later.bodyId", "=", year.bodyId)
        .where("later.proposedOn", ">", year.lastDay),
    )
    .where("question.id", "not in", settledIn(db, year, "question"));
}

/** The body's open follow-ups of the year or before it that the reader sees and that are not settled. */
export function followUpsLeft(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return db
    .selectFrom("followUp")
    .where("followUp.bodyId", "=", year.bodyId)
    .where("followUp.startYear", "<=", year.startYear)
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where(onlyChecked(readableFollowUps(reader, isThemeNotHidden)))
    .where("followUp.id", "not in", settledIn(db, year, "follow_up"));
}

function settledIn(db: Kysely<Database>, { id }: EndingYear, kind: UnfinishedKind) {
  return db
    .selectFrom("yearEndDecision")
    .select("yearEndDecision.recordId")
    .where("yearEndDecision.programmeId", "=", id)
    .where("yearEndDecision.kind", "=", kind);
}
