import type { Actor } from "#app/domain/actor.ts";
import { ROW_OUTCOMES, type RowOutcome } from "#app/domain/sheet/compare.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { importOffers, mayMoveImport } from "#app/domain/sheet/may.ts";
import { findLastEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { findImport } from "#db/sheet/sheet-imports.server.ts";
import { compareImport, markOf } from "./compare-import.server.ts";
import { keptRows, savedRows } from "./imported-table.server.ts";
import { lineOf, savedLines } from "./import-lines.server.ts";

const PAGE = 50;

/**
 * An import: while it waits, its rows against the records as they are
 * now; once saved, what was saved. One page of them, worst first; undefined
 * where the actor does not see it.
 */
export async function readImport(db: Db, actor: Actor, id: number, asked: number) {
  const table = await findImport(db, actor, id);
  if (!table) return undefined;
  const kept = keptRows(table);
  const seen = await findLastEvent(db);
  const saved = savedRows(table);
  const compared = table.state === "previewed" ? (await compareImport(db, actor, table, kept.rows)).compared : [];
  const lines = saved ? savedLines(table.kind, saved) : compared.map(lineOf);
  const told = ROW_OUTCOMES.filter((outcome) => outcome !== "unchanged").flatMap((outcome) =>
    lines.filter((line) => line.outcome === outcome),
  );
  const pages = Math.max(1, Math.ceil(told.length / PAGE));
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), pages);
  const count = (outcome: RowOutcome) => lines.filter((line) => line.outcome === outcome).length;
  return {
    id,
    version: table.version,
    kind: table.kind,
    noun: SHEETS[table.kind].noun as readonly [string, string],
    fileName: table.fileName,
    bodyName: table.bodyName,
    state: table.state,
    uploaded: { at: table.uploadedAt as string, name: table.uploadedByName },
    applied: table.appliedAt ? { at: table.appliedAt as string, name: table.appliedByName } : null,
    undone: table.undoneAt ? { at: table.undoneAt as string, name: table.undoneByName } : null,
    counts: {
      changed: count("changed"),
      added: count("added"),
      conflict: count("conflict"),
      refused: count("refused"),
      unchanged: kept.untouched + count("unchanged"),
      left: saved?.left ?? 0,
    },
    lines: told.slice((page - 1) * PAGE, page * PAGE),
    page,
    pages,
    mark: markOf(compared),
    seen,
    offers: importOffers(table, actor),
    verdicts: {
      save: mayMoveImport("save_import", table, actor),
      discard: mayMoveImport("discard_import", table, actor),
      undo: mayMoveImport("undo_import", table, actor),
    },
  };
}

export type ImportRead = NonNullable<Awaited<ReturnType<typeof readImport>>>;
