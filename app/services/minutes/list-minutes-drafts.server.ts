import type { Actor } from "#app/domain/actor.ts";
import { listMinutes } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { minutesTitle } from "./kept-minutes.server.ts";

const MOST_LISTED = 50;

/** The minutes that the actor may see: those that wait first, then the newest. */
export async function listMinutesDrafts(db: Db, actor: Actor) {
  const all = await listMinutes(db, actor, MOST_LISTED);
  return all.map((one) => ({
    id: one.id,
    title: minutesTitle(one),
    bodyName: one.bodyName,
    state: one.state,
    broughtAt: one.broughtAt as string,
    broughtByName: one.broughtByName,
  }));
}
