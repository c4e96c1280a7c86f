import type { PlannerEvent } from "#app/domain/events.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Acting, Trx } from "./run-deed.server.ts";

/** Writes the event of a deed in the deed's own transaction, under the actor's name as it is now. */
export function writeEvent(trx: Trx, { actor, now }: Acting, event: PlannerEvent): Promise<number> {
  return insertEvent(trx, { personId: actor.personId, name: actor.name, at: now }, event);
}
