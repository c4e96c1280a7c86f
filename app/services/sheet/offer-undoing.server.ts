import type { Actor } from "#app/domain/actor.ts";
import { pageOf } from "#app/domain/pages.ts";
import { named, reference } from "#app/domain/references.ts";
import { mayMoveImport } from "#app/domain/sheet/may.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { takenAlongAtEnd } from "#app/domain/question/taken-along.ts";
import { allOf, allowed } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findImport } from "#db/sheet/sheet-imports.server.ts";
import { whatHangsOnThemes } from "#app/services/theme/what-hangs-on-themes.server.ts";
import { savedRows, type SavedRows } from "./kept-import.server.ts";
import { mayPutBack } from "./put-back-rows.server.ts";

const NOTHING: SavedRows = { changed: [], added: [], left: 0 };

/**
 * What the page that undoes an import needs: the verdict, a record that was
 * changed since included, and a page of the records that go back, are withdrawn or go
 * along with one that is, in a line each. Undefined where the actor does not see it.
 */
export async function offerUndoing(db: Db, actor: Actor, importId: number, asked: string | null = null) {
  const imported = await findImport(db, actor, importId);
  if (!imported) return undefined;
  const { id, version, kind, fileName } = imported;
  const { record } = SHEETS[kind];
  const saved = savedRows(imported);
  const { changed, added } = saved ?? NOTHING;
  const undone = [
    ...changed.map((one) => ({ ...one, isNew: false })),
    ...added.map((one) => ({ ...one, isNew: true })),
  ];
  const { rows, ...paged } = pageOf(undone, asked);
  const withdrawn = rows.filter(({ isNew }) => isNew);
  const hanging = await whatHangsOnThemes(db, actor, kind === "themes" ? withdrawn.map(({ id }) => id) : []);
  return {
    id,
    version,
    fileName,
    verdict: allOf(
      mayMoveImport("undo_import", imported, actor),
      saved ? await mayPutBack(db, { actor }, kind, saved) : allowed,
    ),
    paged,
    takenAlong: rows.flatMap(({ id: its, title, isNew }) => {
      const called = named(title, reference(record, its));
      return isNew
        ? [`${called} is withdrawn.`, ...takenAlongAtEnd(hanging(its))]
        : [`${called} goes back to what it said before.`];
    }),
  };
}
