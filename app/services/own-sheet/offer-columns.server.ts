import type { Actor } from "#app/domain/actor.ts";
import { OWN_FIELDS } from "#app/domain/own-sheet/fields.ts";
import { alikeMapping, chosenColumns } from "#app/domain/own-sheet/kept-mapping.ts";
import { OWN_KIND_LIST, OWN_KINDS, type OwnKind } from "#app/domain/own-sheet/kinds.ts";
import { likeliestSheet, sheetsBeside } from "#app/domain/own-sheet/likeliest-sheet.ts";
import { mayBringInKind, mayMoveTable } from "#app/domain/own-sheet/may.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import type { Db } from "#db/open.server.ts";
import { findOwnImport } from "#db/own-sheet/own-imports.server.ts";
import { columnsToShow, readOwnMappings } from "./columns-to-show.server.ts";
import { keptTable } from "./kept-table.server.ts";

const YEARS_BACK = 6;

/**
 * The page on which it is said which column is what: her columns with samples, our fields, and what each column is taken
 * for and why. Undefined where the actor does not see the table.
 */
export async function offerColumns(
  db: Db,
  actor: Actor,
  id: number,
  asked: { sheet: number | null; kind: OwnKind | null },
) {
  const table = await findOwnImport(db, actor, id);
  if (!table) return undefined;
  const { readings, mapping } = keptTable(table);
  const mappings = await readOwnMappings(db, table.bodyId);
  const sheet =
    asked.sheet !== null && readings[asked.sheet] ? asked.sheet : (mapping?.sheet ?? likeliestSheet(readings));
  const reading = readings[sheet];
  if (!reading) return undefined;
  const kept = alikeMapping(reading, mappings);
  const may = reading.kinds.find((one) => mayBringInKind(one, actor).allowed) ?? "items";
  const kind = asked.kind ?? (mapping && mapping.sheet === sheet ? mapping.kind : (kept?.kind ?? may));
  const own = mapping && mapping.sheet === sheet && mapping.kind === kind ? mapping : null;
  const thisYear = yearOf(actor.today, table);
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => thisYear + 1 - back);
  return {
    id,
    version: table.version,
    fileName: table.fileName,
    bodyName: table.bodyName,
    verdict: mayMoveTable("choose_columns", table, actor),
    sheets: readings.map(({ name, count }, at) => ({
      value: String(at),
      words: `${name || `Table ${at + 1}`}: ${count} rows`,
    })),
    others: sheetsBeside(readings, sheet).map((at) => readings[at]?.name || `Table ${at + 1}`),
    sheet,
    kind,
    kinds: OWN_KIND_LIST.filter((one) => mayBringInKind(one, actor).allowed).map((value) => ({
      value,
      words: OWN_KINDS[value].words,
    })),
    reading: {
      titles: reading.titles,
      headingsAt: reading.headingsAt,
      count: reading.count,
      left: reading.left,
      top: reading.top,
    },
    columns: columnsToShow(reading, chosenColumns(reading, kind, kept), own),
    fields: Object.entries(OWN_FIELDS[kind]).map(([value, { label, needed }]) => ({
      value,
      words: label,
      needed: needed ?? false,
    })),
    everywhere: own?.everywhere ?? {},
    years: years.map((year) => ({ value: String(year), words: yearLabel(year, table) })),
    startYear: String(own?.startYear ?? (years.includes(reading.startYear ?? 0) ? reading.startYear : thisYear)),
    kept: kept?.fileName ?? null,
  };
}

export type ColumnsOffer = NonNullable<Awaited<ReturnType<typeof offerColumns>>>;
