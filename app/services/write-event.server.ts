import type { PlannerEvent, RecordKind } from "#app/domain/events.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Rewritten } from "#db/safekeeping/link-hash.server.ts";
import type { Acting, Trx } from "./run-deed.server.ts";

/** Writes the event of a deed in the deed's own transaction, under the actor's name as it is now; `rewritten` are the events whose words the deed rewrote. */
export function writeEvent(
  trx: Trx,
  { actor, now }: Acting,
  event: PlannerEvent,
  rewritten: readonly Rewritten[] = [],
): Promise<number> {
  return insertEvent(trx, { personId: actor.personId, name: actor.name, at: now }, event, rewritten);
}

/** The records that are there, for an event's `about`. */
export function about(...records: [RecordKind, number | null | undefined][]) {
  return records.flatMap(([kind, id]) => (id === null || id === undefined ? [] : [{ kind, id }]));
}
