import { filledIn, type EventAction, type ToldEvent } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findRound, updateRound, type RoundRow } from "#db/scoring/scoring-rounds.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type RoundInput = { roundId: number; version: number };
export type RoundChanged = Promise<Outcome<{ reference: string }>>;

type Change = {
  may: (round: RoundRow) => Verdict | Promise<Verdict>;
  to: Parameters<typeof updateRound>[2];
  also?: (trx: Trx, round: RoundRow) => Promise<void>;
  event: ToldEvent<EventAction, "reference">;
};

/**
 * The one way a round of scoring changes: loads it as the actor sees it, asks the
 * rule, refuses a form from an older version, writes the change and its event
 * together. A round of a body the actor has no part in throws `NoSuchRecord`.
 */
export function changeRoundBy(db: Db, acting: Acting, input: RoundInput, change: (trx: Trx) => Change): RoundChanged {
  return runDeedFor(db, acting, async (trx) => {
    const round = requireRecord(await findRound(trx, acting.actor, input.roundId));
    const { may, to, also, event } = change(trx);
    const subject = { kind: "scoring", id: round.id, version: round.version } as const;
    await requireCurrent(trx, subject, input.version, await may(round));

    await updateRound(trx, round.id, to);
    await also?.(trx, round);
    const refer = reference("scoring", round.id);
    await writeEvent(trx, acting, {
      ...filledIn(event, { reference: refer }),
      subject: { ...subject, version: round.version + 1 },
      bodyId: round.bodyId,
    });
    return { reference: refer };
  });
}
