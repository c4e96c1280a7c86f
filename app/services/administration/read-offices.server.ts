import type { Actor } from "#app/domain/actor.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { findOffice, pageOffices } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";

/** A page of the offices of the actor's council, by title. */
export function readOffices(db: Db, { councilId }: Actor, asked: string | null) {
  return pageOffices(db, councilId, asked);
}

/** One office of the actor's council; undefined where there is none. */
export async function readOffice(db: Db, actor: Actor, id: number) {
  return ofOwnCouncil(actor, await findOffice(db, id));
}
