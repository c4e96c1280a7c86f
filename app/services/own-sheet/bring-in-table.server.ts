import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { isFewEnough, mayBringIn, mayTableWait } from "#app/domain/own-sheet/may.ts";
import type { OwnReading } from "#app/domain/own-sheet/reading.ts";
import type { Db } from "#db/open.server.ts";
import { countWaitingTables, insertOwnImport } from "#db/own-sheet/own-imports.server.ts";
import { listBodiesNamed } from "#db/sheet/sheet-imports.server.ts";
import { requireRoomForFile } from "#app/services/administration/within-limits.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { tableTitle } from "./kept-table.server.ts";

type Brought = { bodyId: number; fileName: string; grids: readonly OwnGrid[]; readings: readonly OwnReading[] };

/**
 * Keeps what a file or a pasted table said, to be read by its columns before anything is saved. Refuses by role, more
 * rows than one person checks, and too many tables that wait.
 */
export function bringInTable(db: Db, acting: Acting, input: Brought): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { bodyId, readings } = input;
    requireVerdict(mayBringIn(bodyId, acting.actor));
    requireVerdict(mayTableWait(await countWaitingTables(trx, bodyId)));
    requireVerdict(isFewEnough(Math.min(...readings.map(({ count }) => count))));
    return { id: await keepTableIn(trx, acting, input) };
  });
}

/** Keeps what a file said, to be read by its columns; returns its number. */
export async function keepTableIn(trx: Trx, acting: Acting, input: Brought): Promise<number> {
  const { bodyId, fileName, grids, readings } = input;
  const said = { grids: JSON.stringify(grids), readings: JSON.stringify(readings) };
  await requireRoomForFile(trx, acting.actor.councilId, said.grids, said.readings);
  const id = await insertOwnImport(trx, {
    bodyId,
    fileName,
    ...said,
    broughtAt: acting.now,
    broughtByPersonId: acting.actor.personId,
    broughtByName: acting.actor.name,
  });
  await writeEvent(trx, acting, {
    action: "own_table_brought",
    subject: { kind: "own_import", id, version: 1 },
    bodyId,
    particulars: { title: tableTitle({ kind: null, fileName }) },
  });
  return id;
}

/** What the page of bringing in offers: the bodies whose officer the actor is, the one asked for first. */
export async function offerBringingIn(db: Db, actor: Actor, askedSlug: string | null) {
  const bodies = await listBodiesNamed(db, bodiesOf(actor));
  const own = bodies.filter(({ id }) => mayBringIn(id, actor).allowed);
  const asked = own.find(({ slug }) => slug === askedSlug);
  return {
    verdict: mayBringIn(own[0]?.id ?? bodies[0]?.id ?? -1, actor),
    bodies: own.map(({ id, name }) => ({ value: String(id), words: name })),
    bodyId: asked ? String(asked.id) : "",
  };
}
