import type { PlannerEvent, RecordKind } from "#app/domain/events.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Acting, Trx } from "./run-deed.server.ts";

/** Writes the event of a deed in the deed's own transaction, under the actor's name as it is now. */
export function writeEvent(trx: Trx, { actor, now }: Acting, event: PlannerEvent): Promise<number> {
  return insertEvent(trx, { personId: actor.personId, name: actor.name, at: now }, event);
}

/** The records that are there, for an event's `about`. */
export function about(...records: [RecordKind, number | null | undefined][]) {
  return records.flatMap(([kind, id]) => (id === null || id === undefined ? [] : [{ kind, id }]));
}
