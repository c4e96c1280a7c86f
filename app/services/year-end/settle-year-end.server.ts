import { orderAtYearEnd, type UnfinishedKind } from "#app/domain/year-end/choices.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runInBulk } from "#app/services/run-in-bulk.server.ts";
import { settleOne } from "./settle-one.server.ts";
import type { YearEndInput } from "./settlement.server.ts";

export type TickedAtYearEnd = { kind: UnfinishedKind; id: number; version: number };

/**
 * Settles each ticked thing in the same way and for the same reason, each in a
 * transaction of its own: one that is refused does not undo the others. What
 * closes goes before its theme, so that nothing is left planned on it; what is
 * carried goes after.
 */
export async function settleYearEnd(db: Db, acting: Acting, input: YearEndInput, ticked: readonly TickedAtYearEnd[]) {
  const order = [...ticked].sort((a, b) => orderAtYearEnd(a.kind, input.choice) - orderAtYearEnd(b.kind, input.choice));
  const moved = new Set<number>();
  const bulk = await runInBulk(
    acting,
    order.map((one, at) => ({ id: at, version: one.version })),
    async (each, { id: at }) => {
      const one = requireRecord(order[at]);
      const known = !(one.kind === "theme" && moved.has(one.id));
      const asked = { kind: one.kind, id: one.id, version: known ? one.version : null };
      const outcome = await settleOne(db, each, input, asked);
      if (outcome.ok && outcome.result.themeId !== null) moved.add(outcome.result.themeId);
      return outcome;
    },
  );
  const nameOf = (at: number) => {
    const { kind, id } = requireRecord(order[at]);
    return reference(kind, id);
  };
  return {
    done: bulk.done.map(({ id }) => nameOf(id)),
    refused: bulk.refused.map(({ id, refusal }) => ({ reference: nameOf(id), refusal })),
  };
}
