import type { Actor } from "#app/domain/actor.ts";
import { ROW_OUTCOMES, type RowOutcome } from "#app/domain/sheet/compare.ts";
import { shorten } from "#app/domain/text.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { importOffers, mayMoveImport } from "#app/domain/sheet/may.ts";
import { findLastEvent } from "#db/events-after.server.ts";
import type { Db } from "#db/open.server.ts";
import { findImport } from "#db/sheet/sheet-imports.server.ts";
import { compareImport, markOf } from "./compare-import.server.ts";
import { keptRows, savedRows } from "./kept-import.server.ts";
import { lineOf, savedLines } from "./import-lines.server.ts";

const PAGE = 50;

/**
 * An import: while it waits, its rows against the records as they are
 * now; once saved, what was saved. One page of them, worst first; undefined
 * where the actor does not see it.
 */
export async function readImport(db: Db, actor: Actor, id: number, asked: number) {
  const imported = await findImport(db, actor, id);
  if (!imported) return undefined;
  const kept = keptRows(imported);
  const seen = await findLastEvent(db);
  const saved = savedRows(imported);
  const waits = imported.state === "previewed";
  const { compared, near } = waits ? await compareImport(db, actor, imported, kept.rows) : { compared: [], near: [] };
  const lines = saved ? savedLines(imported.kind, saved) : compared.map(lineOf);
  const told = ROW_OUTCOMES.filter((outcome) => outcome !== "unchanged").flatMap((outcome) =>
    lines.filter((line) => line.outcome === outcome),
  );
  const pages = Math.max(1, Math.ceil(told.length / PAGE));
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), pages);
  const count = (outcome: RowOutcome) => lines.filter((line) => line.outcome === outcome).length;
  return {
    id,
    version: imported.version,
    kind: imported.kind,
    noun: SHEETS[imported.kind].noun as readonly [string, string],
    fileName: imported.fileName,
    bodyName: imported.bodyName,
    state: imported.state,
    uploaded: { at: imported.uploadedAt as string, name: imported.uploadedByName },
    applied: imported.appliedAt ? { at: imported.appliedAt as string, name: imported.appliedByName } : null,
    undone: imported.undoneAt ? { at: imported.undoneAt as string, name: imported.undoneByName } : null,
    counts: {
      changed: count("changed"),
      added: count("added"),
      conflict: count("conflict"),
      refused: count("refused"),
      alike: count("alike"),
      passed_over: count("passed_over"),
      unchanged: kept.untouched + count("unchanged"),
      left: saved?.left ?? 0,
    },
    lines: told.slice((page - 1) * PAGE, page * PAGE),
    alike: compared
      .filter(({ outcome }) => outcome === "alike")
      .map(({ row, title, words: [hint = ""] }) => ({
        value: String(row.number),
        words: `Row ${row.number}: ${title}`,
        hint,
      })),
    near: near.map(({ key, typed, name }) => ({ value: key, words: `“${shorten(typed)}” is ${name}` })),
    page,
    pages,
    asksWhy: compared.some(({ asksWhy }) => asksWhy === true),
    mark: markOf(compared),
    seen,
    offers: importOffers(imported, actor),
    verdicts: {
      save: mayMoveImport("save_import", imported, actor),
      discard: mayMoveImport("discard_import", imported, actor),
    },
  };
}

export type ImportRead = NonNullable<Awaited<ReturnType<typeof readImport>>>;
