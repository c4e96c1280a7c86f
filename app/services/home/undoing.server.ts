import type { Kysely } from "kysely";
import type { SinceDecision } from "#app/domain/home/undo-decision.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { DecisionRow } from "#db/home/decisions-made.server.ts";
import type { Database } from "#db/schema.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";

/**
 * A decision with the record it was made on, as it stands now: what it is called, what role and state say to undoing
 * it, what has happened since, and how it is taken back. `undo` asks nothing.
 */
export type Undoing = {
  title: string;
  may: Verdict;
  since: Omit<SinceDecision, "isPublished">;
  undo: (trx: Trx, acting: Acting) => Promise<void>;
};

/** Each kind of record finds what was decided on one of its own; undefined where the actor does not see it. */
export type FindUndoing = (
  db: Kysely<Database>,
  actor: Acting["actor"],
  decision: DecisionRow,
) => Promise<Undoing | undefined>;
