import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { ReasonCode } from "#app/domain/theme/reasons.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyChange, readyForReader } from "#db/engine/ready-query.server.ts";
import { onlyChecked, readableThemes } from "#db/readable.server.ts";
import type { Database, New, Row } from "#db/schema.ts";

/** What a list shows of a theme. */
export const THEME_LINE_COLUMNS = [
  "theme.id", "theme.bodyId", "theme.title", "theme.whyItMatters", "theme.state", "theme.origin",
  "theme.proposerPersonId", "theme.proposerWords", "theme.leadMemberId", "theme.proposedOn", "theme.updatedAt",
  "theme.version",
] as const; // prettier-ignore

/** What people write of a theme beside that. */
export const THEME_WRITTEN_COLUMNS = [
  "theme.desiredOutcome",
  "theme.whoIsAffected",
  "theme.timingWords",
  "theme.originWords",
  "theme.originUrl",
  "theme.format",
  "theme.witnessesWords",
] as const;

const REST_OF_THEME = [
  "theme.suggesterContact",
  "theme.reasonCode",
  "theme.reasonWords",
  "theme.officerNotes",
  "theme.recommendation",
  "theme.recommendationWords",
  "theme.sensitiveSinceAt",
  "theme.sensitiveBecause",
] as const;

/** The themes of the reader's working record as a list shows them, with the names of body, proposer and lead. */
export function readThemes(db: Kysely<Database>, reader: Reader) {
  return readLines(db).where(readableThemes(reader));
}

/** Those of these themes. */
export function readThemesOf(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return readLines(db)
    .where((eb) => inNumbers(eb.ref("theme.id"), ids))
    .where(onlyChecked<"theme">(readableThemes(reader)));
}

function readLines(db: Kysely<Database>) {
  return db
    .selectFrom("theme")
    .innerJoin("body", "body.id", "theme.bodyId")
    .leftJoin("person as proposer", "proposer.id", "theme.proposerPersonId")
    .leftJoin("person as lead", "lead.id", "theme.leadMemberId")
    .select(THEME_LINE_COLUMNS)
    .select([
      "body.name as bodyName",
      "body.slug as bodySlug",
      "proposer.name as proposerName",
      "lead.name as leadName",
    ]);
}

/** The theme, where this reader's working record holds it. */
export async function findTheme(db: Kysely<Database>, reader: Reader, id: number) {
  const [theme] = await ofNumber(db, reader, { id });
  return theme;
}

const ofNumber = readyForReader((db: Kysely<Database>, reader: Reader, { id }: { id: number }) =>
  readThemes(db, reader)
    .leftJoin("person as enterer", "enterer.id", "theme.enteredByPersonId")
    .select(THEME_WRITTEN_COLUMNS)
    .select(REST_OF_THEME)
    .select("enterer.name as enteredByName")
    .where("theme.id", "=", id),
);

/** Writes a new theme; returns its id. */
export async function insertTheme(trx: Transaction<Database>, theme: New<"theme">): Promise<number> {
  const { id } = await trx.insertInto("theme").values(theme).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** The columns of a theme that a form may write. */
export type ThemeFields = Partial<
  Pick<
    Row<"theme">,
    | "bodyId" | "title" | "whyItMatters" | "desiredOutcome" | "whoIsAffected" | "timingWords" | "origin"
    | "originWords" | "originUrl" | "leadMemberId" | "format" | "witnessesWords" | "officerNotes"
    | "recommendation" | "recommendationWords" | "sensitiveSinceAt" | "sensitiveBecause" | "proposedOn" | "suggesterContact"
    | "proposerPersonId" | "enteredByPersonId"
  >
>; // prettier-ignore

/** Writes fields of a theme where it stands, and raises its version by one. */
export async function updateTheme(
  trx: Transaction<Database>,
  id: number,
  to: { fields: ThemeFields; at: IsoInstant },
): Promise<void> {
  await change(trx, id, { ...to.fields, updatedAt: to.at });
}

const change = readyChange<ThemeFields & { updatedAt: IsoInstant }>("theme");

/** Removes a draft that was never sent. */
export async function deleteTheme(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("theme").where("id", "=", id).where("state", "=", "draft").execute();
}

/**
 * Moves a theme to a state, with its reason and any fields, and raises its version by one. The place that was asked for
 * stands for nothing but in the state it was asked in: coming there again starts without one, unless it `keepsPlace`.
 */
export async function moveTheme(
  trx: Transaction<Database>,
  id: number,
  to: {
    state: ThemeState;
    reasonCode?: ReasonCode | null;
    reasonWords?: string | null;
    fields?: ThemeFields;
    at: IsoInstant;
    keepsPlace?: true;
  },
): Promise<void> {
  if (to.state === "with_chair" && !to.keepsPlace)
    await trx.deleteFrom("themePlace").where("themeId", "=", id).execute();
  await trx
    .updateTable("theme")
    .set((eb) => ({
      ...to.fields,
      state: to.state,
      reasonCode: to.reasonCode ?? null,
      reasonWords: to.reasonWords ?? null,
      updatedAt: to.at,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}
