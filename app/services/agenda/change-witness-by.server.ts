import type { EventAction } from "#app/domain/events.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { findItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { findWitness, setConfirmed, type WitnessRow } from "#db/agenda/witnesses.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

export type WitnessInput = { itemId: number; witnessId: number };
export type WitnessChanged = Promise<Outcome<{ reference: string; who: string }>>;

/**
 * The one way in which it is recorded whether a witness will come: one fact, so
 * no version but the fact itself is asked for.
 */
export function changeWitnessBy(
  db: Db,
  acting: Acting,
  input: WitnessInput,
  change: {
    may: (item: ItemRow, witness: WitnessRow) => Verdict;
    confirmedOn: IsoDate | null;
    action: Extract<EventAction, "witness_confirmed" | "witness_unconfirmed">;
  },
): WitnessChanged {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
    const witness = requireRecord(await findWitness(trx, item.id, input.witnessId));
    requireVerdict(change.may(item, witness));

    await setConfirmed(trx, witness.id, change.confirmedOn);
    const who = witnessWords(witness);
    const ref = reference("item", item.id);
    await writeEvent(trx, acting, {
      action: change.action,
      subject: { kind: "item", id: item.id },
      about: about(["theme", item.themeId], ["meeting", item.meetingId]),
      bodyId: item.bodyId,
      particulars: { reference: ref, title: who },
    });
    return { reference: ref, who };
  });
}
