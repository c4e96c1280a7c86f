import { mayKeepView, mayNameView, viewAddress } from "#app/domain/account/saved-view.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf } from "#app/domain/verdict.ts";
import {
  deleteSavedView,
  findSavedView,
  insertSavedView,
  listSavedViews,
  renameSavedView,
} from "#db/account/saved-views.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";

type Kept = Promise<Outcome<{ name: string; href: string }>>;

/** The views that the actor keeps of a list, by name. */
export function readSavedViews(db: Db, actor: Actor, list: string) {
  return listSavedViews(db, actor.personId, list);
}

/** One of the actor's own views, to be renamed or removed. */
export async function offerSavedView(db: Db, actor: Actor, id: number) {
  const view = await findSavedView(db, actor.personId, id);
  return view && { ...view, href: viewAddress(view) };
}

/**
 * Keeps a view of a list under a name, for the actor alone: an arrangement of theirs and no record, so no event tells of
 * it. What it shows is what they may read when they open it. Refuses a name they have, and more than they may keep.
 */
export function keepView(db: Db, acting: Acting, view: { list: string; search: string; name: string }): Kept {
  return runDeedFor(db, acting, async (trx) => {
    const { personId } = acting.actor;
    const kept = await listSavedViews(trx, personId, view.list);
    requireVerdict(allOf(mayNameView(view.name, kept), mayKeepView(kept)));
    await insertSavedView(trx, { personId, ...view });
    return { name: view.name, href: viewAddress(view) };
  });
}

/** Calls one of the actor's own views by another name. */
export function renameView(db: Db, acting: Acting, { viewId, name }: { viewId: number; name: string }): Kept {
  return runDeedFor(db, acting, async (trx) => {
    const { personId } = acting.actor;
    const view = requireRecord(await findSavedView(trx, personId, viewId));
    const others = (await listSavedViews(trx, personId, view.list)).filter(({ id }) => id !== viewId);
    requireVerdict(mayNameView(name, others));
    await renameSavedView(trx, viewId, name);
    return { name, href: viewAddress(view) };
  });
}

/** Keeps one of the actor's own views no longer. */
export function removeView(db: Db, acting: Acting, { viewId }: { viewId: number }): Kept {
  return runDeedFor(db, acting, async (trx) => {
    const view = requireRecord(await findSavedView(trx, acting.actor.personId, viewId));
    await deleteSavedView(trx, viewId);
    return { name: view.name, href: view.list };
  });
}
