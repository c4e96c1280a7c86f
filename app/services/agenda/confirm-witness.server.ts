import { mayConfirmWitness } from "#app/domain/agenda/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeWitnessBy, type WitnessChanged, type WitnessInput } from "./change-witness-by.server.ts";

/** Records, under today's date, that a witness will attend. Refuses by role, state, and where it is recorded already. */
export function confirmWitness(db: Db, acting: Acting, input: WitnessInput): WitnessChanged {
  return changeWitnessBy(db, acting, input, {
    may: (item, witness) => mayConfirmWitness("confirm_witness", item, witness, acting.actor),
    confirmedOn: acting.actor.today,
    action: "witness_confirmed",
  });
}
