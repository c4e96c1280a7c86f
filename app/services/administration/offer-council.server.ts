import type { Actor } from "#app/domain/actor.ts";
import { maySayOfCouncil } from "#app/domain/administration/council.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import type { Db } from "#db/open.server.ts";
import { councilOf } from "./council-of.server.ts";

/** What the page that tells of the council needs, its history included. */
export async function readCouncil(db: Db, actor: Actor) {
  const { said, logo } = await councilOf(db, actor);
  return { ...said, logo, events: await readEvents(db, actor, { kind: "council", id: actor.councilId }, 100) };
}

/** What the pages that change it need. */
export async function offerCouncil(db: Db, actor: Actor) {
  const { at, said, logo } = await councilOf(db, actor);
  return { ...said, logo, version: at.version, verdict: maySayOfCouncil(null, actor) };
}
