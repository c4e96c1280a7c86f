import type { Actor } from "#app/domain/actor.ts";
import { pageMinutes } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { minutesTitle } from "./kept-minutes.server.ts";

/** A page of the minutes that the actor may see: those that wait first, then the newest. */
export async function listMinutesDrafts(db: Db, actor: Actor, asked: string | null = null) {
  const { rows, ...paged } = await pageMinutes(db, actor, asked);
  const drafts = rows.map((one) => ({
    id: one.id,
    title: minutesTitle(one),
    bodyName: one.bodyName,
    state: one.state,
    broughtAt: one.broughtAt as string,
    broughtByName: one.broughtByName,
  }));
  return { ...paged, rows: drafts };
}
