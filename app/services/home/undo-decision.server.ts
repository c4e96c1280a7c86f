import { mayUndoDecision } from "#app/domain/home/undo-decision.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { RecordKind } from "#app/domain/events.ts";
import { allOf, type Verdict } from "#app/domain/verdict.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { findDecision, isPublishedSince, type DecisionRow } from "#db/home/decisions-made.server.ts";
import type { Db } from "#db/open.server.ts";
import { agendaDecision } from "#app/services/agenda/undo-agenda-decision.server.ts";
import { requestDecision } from "#app/services/plan/undo-request-decision.server.ts";
import { programmeDecision } from "#app/services/programme/undo-programme-decision.server.ts";
import { variationDecision } from "#app/services/programme/undo-variation-decision.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { themeDecision } from "#app/services/theme/undo-theme-decision.server.ts";
import type { FindUndoing, Undoing } from "./undoing.server.ts";

/** What a chair decides on, and how each finds what was decided on one of it. */
const DECIDED_ON: Partial<Record<RecordKind, FindUndoing>> = {
  theme: themeDecision,
  programme: programmeDecision,
  variation: variationDecision,
  draft_plan: requestDecision,
  agenda: agendaDecision,
};

/**
 * Takes back what the actor has decided as chair or vice-chair, by the number of the decision's event: what was decided
 * on waits again, as it was. Refuses anybody but whoever decided, after ten minutes, and where something has been built
 * on the decision. Returns what it was about, in words.
 */
export function undoDecision(
  db: Db,
  acting: Acting,
  input: { decisionId: number },
): Promise<Outcome<{ title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { title, verdict, undo } = requireRecord(await offerUndoing(trx, acting.actor, input.decisionId, acting.now));
    requireVerdict(verdict);
    await undo(trx, acting);
    return { title };
  });
}

/** What the page of undoing a decision needs: what was decided on, and whether the actor may. */
export async function offerUndoing(
  db: Db | Trx,
  actor: Actor,
  decisionId: number,
  now: IsoInstant,
): Promise<(Pick<Undoing, "title" | "undo"> & { verdict: Verdict }) | undefined> {
  const decision = await findDecision(db, bodiesSeenWhole(actor), decisionId);
  return decision && undoingOf(db, actor, decision, now);
}

/** The same of a decision that has been read. */
export async function undoingOf(db: Db | Trx, actor: Actor, decision: DecisionRow, now: IsoInstant) {
  const found = await DECIDED_ON[decision.subjectKind]?.(db, actor, decision);
  if (!found) return undefined;
  const { title, may, since, undo } = found;
  const isPublished = await isPublishedSince(db, decision);
  return { title, undo, verdict: allOf(may, mayUndoDecision(decision, { ...since, isPublished }, actor, now)) };
}
