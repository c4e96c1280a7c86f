import { reference } from "#app/domain/references.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { isAsImported } from "#app/domain/sheet/stale-import.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { waitsForChair, type SavedRows } from "./kept-import.server.ts";
import { IMPORTERS } from "./importers.server.ts";
import { PUT_BACK } from "./sheet-importer.server.ts";

/** How many records are as they were, how many that were added are ended, and how many the chair decides on first. */
export type PutBack = { putBack: number; takenBack: number; waiting: number };

/** Whether everything is as the import left it. */
export async function mayPutBack(
  db: Parameters<(typeof IMPORTERS)[SheetKind]["load"]>[0],
  { actor }: Pick<Acting, "actor">,
  kind: SheetKind,
  saved: SavedRows,
): Promise<Verdict> {
  const all = [...saved.changed, ...saved.added];
  const present = await IMPORTERS[kind].load(
    db,
    actor,
    all.map(({ id }) => id),
  );
  const now = new Map(present.map(({ id, version }) => [id, version]));
  const since = all.filter(({ id, version }) => now.get(id) !== version);
  return isAsImported(
    SHEETS[kind].record,
    since.map(({ id }) => id),
  );
}

/** Puts back what was changed and ends what was added, each by its own deed; how many of each, and how many wait for the chair. */
export async function putBack(trx: Trx, acting: Acting, kind: SheetKind, saved: SavedRows): Promise<PutBack> {
  const importer = IMPORTERS[kind];
  const done: PutBack = { putBack: 0, takenBack: 0, waiting: 0 };
  const each = <T>(id: number, work: () => Promise<T>) =>
    refusingAs((because) => `${reference(SHEETS[kind].record, id)}: ${because} Nothing was undone.`, work);
  for (const one of saved.changed) {
    const was = await each(one.id, () => importer.edit(trx, acting, one, one.before, PUT_BACK));
    done[waitsForChair(was) ? "waiting" : "putBack"] += 1;
  }
  for (const one of saved.added) {
    const was = await each(one.id, () => importer.takeBack(trx, acting, one));
    done[was === "waiting" ? "waiting" : "takenBack"] += 1;
  }
  return done;
}
