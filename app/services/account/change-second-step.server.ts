import type { EventAction } from "#app/domain/events.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { countSecondSteps, setRecoveryCodes, touchSecondStep } from "#db/account/second-steps.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeed, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { hashOfRecoveryCode, makeRecoveryCodes } from "./recovery-codes.server.ts";
import { endWaysIn } from "./end-ways-in.server.ts";

/** Who changes their own second step, from which session; on the way in there is none yet. */
export type Changing = { personId: number; name: string; now: IsoInstant; submitKey: string; keepSession: string };

type Change = { action: Extract<EventAction, `second_step_${string}` | "recovery_codes_made">; title: string };

/** Codes are in this answer alone, to be shown once: what is stored is their hashes. */
export type SecondStepChanged = Promise<{ outcome: Outcome<null>; codes: string[] }>;

/**
 * The one way in which a person's own second step changes: their other sessions end, and so does every way in that
 * was begun. With their first second step, or where `codes` asks for new ones, recovery codes are made.
 */
export async function changeSecondStep(
  db: Db,
  by: Changing,
  { action, title }: Change,
  work: (trx: Trx) => Promise<{ codes: "new" | "where_none" | "kept" | "none" }>,
): SecondStepChanged {
  let codes: string[] = [];
  const outcome = await runDeed(db, { ...by, actorKey: `person:${by.personId}` }, async (trx) => {
    const { codes: wanted } = await work(trx);
    const { codesLeft } = await countSecondSteps(trx, by.personId);
    codes = wanted === "new" || (wanted === "where_none" && codesLeft === 0) ? makeRecoveryCodes() : [];
    if (codes.length > 0 || wanted === "none") await setRecoveryCodes(trx, by.personId, codes.map(hashOfRecoveryCode));
    await touchSecondStep(trx, by.personId, by.now);
    await endWaysIn(trx, by.personId, by.keepSession);
    await insertEvent(
      trx,
      { personId: by.personId, name: by.name, at: by.now },
      { action, subject: { kind: "person", id: by.personId }, bodyId: null, particulars: { title } },
    );
    return null;
  });
  return { outcome, codes: outcome.ok && !outcome.repeated ? codes : [] };
}
