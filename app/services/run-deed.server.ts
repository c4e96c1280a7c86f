import type { Transaction } from "kysely";
import type { RecordKind } from "#app/domain/events.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { staleForm, toldSince } from "#app/domain/stale.ts";
import type { Refusal, Verdict } from "#app/domain/verdict.ts";
import { refusalOfTrouble, retryWhileBusy } from "./retry-while-busy.server.ts";
import { listEventsSince } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Database } from "#db/schema.ts";
import { findAnswer, keepAnswer } from "#db/submit-keys.server.ts";

/** Who acts, when, and the key of the form: what every service needs beside its own input. */
export type Acting = { actor: Actor; now: IsoInstant; submitKey: string };

export type Outcome<T> = { ok: true; result: T; repeated: boolean } | { ok: false; refusal: Refusal };

export type Trx = Transaction<Database>;

/** Thrown inside a deed to refuse: the transaction is rolled back and the sentence returned. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.because);
  }
}

/**
 * Runs one deed in one immediate transaction. A repeated post (same person, key and content) gets the first answer and
 * writes nothing. Returns the result or the refusal, also for trouble of the database; a refusal has written nothing.
 */
export async function runDeed<T>(
  db: Db,
  acting: { actorKey: string; submitKey: string; now: IsoInstant },
  work: (trx: Trx) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return await retryWhileBusy(() =>
      db.transaction().execute(async (trx): Promise<Outcome<T>> => {
        const kept = await findAnswer(trx, acting.actorKey, acting.submitKey);
        if (kept !== undefined) return { ok: true, result: JSON.parse(kept) as T, repeated: true };
        const result = await work(trx);
        await keepAnswer(trx, acting.actorKey, acting.submitKey, JSON.stringify(result ?? null), acting.now);
        return { ok: true, result, repeated: false };
      }),
    );
  } catch (error) {
    const refusal = error instanceof Refused ? error.refusal : refusalOfTrouble(error);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}

/** `runDeed` for a signed-in person. */
export function runDeedFor<T>(db: Db, acting: Acting, work: (trx: Trx) => Promise<T>): Promise<Outcome<T>> {
  return runDeed(db, { ...acting, actorKey: `person:${acting.actor.personId}` }, work);
}

/** Goes on when the verdict allows; otherwise refuses, and nothing is written. */
export function requireVerdict(verdict: Verdict): void {
  if (!verdict.allowed) throw new Refused(verdict);
}

/**
 * Goes on when the verdict allows and the form is of today's version. Who the
 * actor is comes first; then what has changed since the form was rendered; then
 * what the record's state says, which a stale form would only misread.
 */
export async function requireCurrent(
  trx: Trx,
  record: { kind: RecordKind; id: number; version: number },
  renderedFrom: number,
  verdict: Verdict,
): Promise<void> {
  if (!verdict.allowed && verdict.kind === "role") requireVerdict(verdict);
  if (record.version !== renderedFrom) {
    const since = await listEventsSince(trx, record.kind, record.id, renderedFrom);
    requireVerdict(staleForm(since.map(toldSince)));
  }
  requireVerdict(verdict);
}
