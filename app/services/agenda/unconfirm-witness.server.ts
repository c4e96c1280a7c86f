import { mayConfirmWitness } from "#app/domain/agenda/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeWitnessBy, type WitnessChanged, type WitnessInput } from "./change-witness-by.server.ts";

/** Takes back that a witness will attend. Refuses by role, state, and where it is not recorded. */
export function unconfirmWitness(db: Db, acting: Acting, input: WitnessInput): WitnessChanged {
  return changeWitnessBy(db, acting, input, {
    may: (item, witness) => mayConfirmWitness("unconfirm_witness", item, witness, acting.actor),
    confirmedOn: null,
    action: "witness_unconfirmed",
  });
}
