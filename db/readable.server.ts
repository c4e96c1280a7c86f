import { expressionBuilder, sql, type ExpressionBuilder, type SqlBool, type Expression } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { bodiesSeenWhole, seesOfficerNotes } from "#app/domain/visibility.ts";
import { notByIndex } from "./engine/plan.server.ts";
import type { Database } from "./schema.ts";

/**
 * The SQL twin of `seesTheme` (domain/theme/visibility.ts): which rows of `theme` this
 * reader's working record holds. `tests/db/readable.test.ts` runs both over a grid.
 */
export function readableThemes(reader: Reader) {
  return (eb: ExpressionBuilder<Database, "theme">): Expression<SqlBool> => {
    const mine = eb.and([eb("theme.state", "=", "draft"), eb("theme.proposerPersonId", "=", reader?.personId ?? -1)]);
    const open = eb.and([
      eb("theme.state", "<>", "draft"),
      eb("theme.sensitiveSinceAt", "is", null),
      eb("theme.bodyId", "in", orNone(bodiesOf(reader))),
    ]);
    const sensitive = eb.and([
      eb("theme.state", "<>", "draft"),
      eb("theme.sensitiveSinceAt", "is not", null),
      eb("theme.bodyId", "in", orNone(bodiesSeenWhole(reader))),
    ]);
    return eb.or([mine, open, sensitive]);
  };
}

/** Whether the reader sees the theme of this number: one is looked at for each row. */
function isThemeSeen(reader: Reader, themeId: Expression<unknown>): Expression<SqlBool> {
  const theme = readableThemes(reader)(expressionBuilder<Database, "theme">());
  return sql<SqlBool>`exists (select 1 from theme where theme.id = ${themeId} and ${theme})`;
}

/** The same for many rows: the themes that the reader does not see are found once. */
export function isThemeNotHidden(reader: Reader, themeId: Expression<unknown>): Expression<SqlBool> {
  const theme = readableThemes(reader)(expressionBuilder<Database, "theme">());
  return sql<SqlBool>`${themeId} not in (select theme.id from theme where not ${theme})`;
}

/** Such a predicate where rows are found by something else already: it leads the database to no index of its own. */
export function onlyChecked<Table extends keyof Database>(
  readable: (eb: ExpressionBuilder<Database, Table>) => Expression<SqlBool>,
) {
  return (eb: ExpressionBuilder<Database, Table>): Expression<SqlBool> => notByIndex(readable(eb));
}

/**
 * The SQL twin of `seesItem` (domain/theme/visibility.ts): which rows of `agenda_item`
 * this reader's working record holds. An item is as sensitive as its theme.
 */
export function readableItems(reader: Reader) {
  return (eb: ExpressionBuilder<Database, "agendaItem">): Expression<SqlBool> =>
    eb.and([
      eb("agendaItem.bodyId", "in", orNone(bodiesOf(reader))),
      eb.or([
        eb("agendaItem.bodyId", "in", orNone(bodiesSeenWhole(reader))),
        eb.not(
          eb.exists(
            eb
              .selectFrom("theme as sensitive")
              .select("sensitive.id")
              .whereRef("sensitive.id", "=", "agendaItem.themeId")
              .where("sensitive.sensitiveSinceAt", "is not", null),
          ),
        ),
      ]),
    ]);
}

/**
 * The SQL twin of `seesQuestion` (domain/theme/visibility.ts): which rows of `question`
 * this reader's working record holds. A question is seen exactly where its theme
 * is; one without a theme where the item it was asked at is.
 */
export function readableQuestions(reader: Reader, seesTheme = isThemeSeen) {
  return (eb: ExpressionBuilder<Database, "question">): Expression<SqlBool> =>
    eb.or([
      eb.and([eb("question.themeId", "is not", null), seesTheme(reader, sql.ref("question.theme_id"))]),
      eb.and([
        eb("question.themeId", "is", null),
        eb.exists(
          eb
            .selectFrom("agendaItem")
            .select("agendaItem.id")
            .whereRef("agendaItem.id", "=", "question.itemId")
            .where(readableItems(reader)),
        ),
      ]),
      eb.and([
        eb("question.themeId", "is", null),
        eb("question.itemId", "is", null),
        eb("question.bodyId", "in", orNone(bodiesOf(reader))),
      ]),
    ]);
}

/**
 * The SQL twin of `seesFollowUp` (domain/theme/visibility.ts): which rows of
 * `follow_up` this reader's working record holds. One is as sensitive as its
 * theme, its item and itself together.
 */
export function readableFollowUps(reader: Reader, seesTheme = isThemeSeen) {
  return (eb: ExpressionBuilder<Database, "followUp">): Expression<SqlBool> =>
    eb.and([
      eb("followUp.bodyId", "in", orNone(bodiesOf(reader))),
      eb.or([
        eb("followUp.sensitiveSinceAt", "is", null),
        eb("followUp.bodyId", "in", orNone(bodiesSeenWhole(reader))),
      ]),
      eb.or([eb("followUp.themeId", "is", null), seesTheme(reader, sql.ref("follow_up.theme_id"))]),
      eb.or([
        eb("followUp.itemId", "is", null),
        eb.exists(
          eb
            .selectFrom("agendaItem")
            .select("agendaItem.id")
            .whereRef("agendaItem.id", "=", "followUp.itemId")
            .where(readableItems(reader)),
        ),
      ]),
    ]);
}

/**
 * The SQL twin of `seesImport` (domain/sheet/workflow.ts): which rows of
 * `sheet_import` this reader sees. A table holds the words of records that only
 * some may read.
 */
export function readableImports(reader: Reader) {
  return (eb: ExpressionBuilder<Database, "sheetImport">): Expression<SqlBool> => {
    const officerIn = bodiesOf(reader).filter((bodyId) => seesOfficerNotes(reader, bodyId));
    const own = eb.and([
      eb("sheetImport.uploadedByPersonId", "=", reader?.personId ?? -1),
      eb("sheetImport.bodyId", "in", orNone(bodiesOf(reader))),
    ]);
    return eb.or([own, eb("sheetImport.bodyId", "in", orNone(officerIn))]);
  };
}

/** The SQL twin of `seesMinutes` (domain/minutes/may.ts): which minutes that were brought in this reader sees. */
export function readableMinutes(reader: Reader) {
  return (eb: ExpressionBuilder<Database, "broughtMinutes">): Expression<SqlBool> => {
    const officerIn = bodiesOf(reader).filter((bodyId) => seesOfficerNotes(reader, bodyId));
    const own = eb.and([
      eb("broughtMinutes.broughtByPersonId", "=", reader?.personId ?? -1),
      eb("broughtMinutes.bodyId", "in", orNone(bodiesOf(reader))),
    ]);
    return eb.or([own, eb("broughtMinutes.bodyId", "in", orNone(officerIn))]);
  };
}

/** The SQL twin of `seesBrought` (domain/brought-meetings/may.ts): which meetings that were brought in this reader sees. */
export function readableBroughtMeetings(reader: Reader) {
  return (eb: ExpressionBuilder<Database, "broughtMeetings">): Expression<SqlBool> => {
    const officerIn = bodiesOf(reader).filter((bodyId) => seesOfficerNotes(reader, bodyId));
    const own = eb.and([
      eb("broughtMeetings.broughtByPersonId", "=", reader?.personId ?? -1),
      eb("broughtMeetings.bodyId", "in", orNone(bodiesOf(reader))),
    ]);
    return eb.or([own, eb("broughtMeetings.bodyId", "in", orNone(officerIn))]);
  };
}

/** A list for `in` that is never empty, so that no reader's list means no rows. */
export function orNone(ids: readonly number[]): readonly number[] {
  return ids.length === 0 ? [-1] : ids;
}
