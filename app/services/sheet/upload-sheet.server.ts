import { SHEET_KINDS, type SheetKind } from "#app/domain/sheet/kinds.ts";
import type { TouchedRows } from "#app/domain/sheet/rows.ts";
import { hasFewEnoughRows, mayImport, mayWait } from "#app/domain/sheet/may.ts";
import type { Db } from "#db/open.server.ts";
import { countWaitingImports, insertImport, listBodiesNamed } from "#db/sheet/sheet-imports.server.ts";
import { requireRoomForFile } from "#app/services/administration/within-limits.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { importTitle } from "./kept-import.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { saysOtherDay } from "#app/domain/sheet/meeting-by-day.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import type { Verdict } from "#app/domain/verdict.ts";

/**
 * Keeps what an edited spreadsheet says, to be looked at before anything is saved:
 * the rows that somebody wrote into, and of the others their number. Refuses by role,
 * too many changes to check at once, and too many imports that wait.
 */
export function uploadSheet(
  db: Db,
  acting: Acting,
  input: { bodyId: number; kind: SheetKind; fileName: string; read: TouchedRows },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { bodyId, kind, fileName, read } = input;
    requireVerdict(mayImport(bodyId, acting.actor));
    requireVerdict(mayWait(await countWaitingImports(trx, bodyId)));
    const changed = read.rows.filter((row) => !row.untouched || saysOtherDay(SHEETS[kind], row));
    requireVerdict(hasFewEnoughRows(changed.length));

    const rows = JSON.stringify({ untouched: read.untouched, rows: read.rows } satisfies TouchedRows);
    await requireRoomForFile(trx, acting.actor.councilId, rows);
    const id = await insertImport(trx, {
      bodyId,
      kind,
      fileName,
      rows,
      uploadedAt: acting.now,
      uploadedByPersonId: acting.actor.personId,
      uploadedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "table_brought",
      subject: { kind: "sheet_import", id, version: 1 },
      bodyId,
      particulars: { title: importTitle(input) },
    });
    return { id };
  });
}

/** What the form of an import offers: the bodies whose officer the actor is, and what the link chose. */
export async function offerImport(db: Db, actor: Actor, asked: { body: string | null; kind: string | null }) {
  const bodies = await listBodiesNamed(db, bodiesOf(actor));
  const own = bodies.filter(({ id }) => mayImport(id, actor).allowed);
  const verdict: Verdict = mayImport(own[0]?.id ?? bodies[0]?.id ?? -1, actor);
  const chosen = own.find(({ slug }) => slug === asked.body);
  return {
    verdict,
    bodies: own.map(({ id, name }) => ({ value: String(id), words: name })),
    bodyId: chosen ? String(chosen.id) : "",
    kind: SHEET_KINDS.find((kind) => kind === asked.kind) ?? (null as SheetKind | null),
  };
}
