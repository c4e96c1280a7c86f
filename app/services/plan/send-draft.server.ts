import { DRAFT_PLAN_DEEDS } from "#app/domain/plan/deeds.ts";
import { hasMoves } from "#app/domain/plan/draft-may.ts";
import { meetingsTouched } from "#app/domain/plan/total-effect.ts";
import { idFromReference, reference } from "#app/domain/references.ts";
import { refused } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { deleteDraftMoves, joinVariations, listDraftMoves } from "#db/plan/draft-moves.server.ts";
import { updateDraftPlan } from "#db/plan/draft-plans.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { Refused, requireVerdict, runDeedFor } from "#app/services/run-deed.server.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { requireDraft, type OnDraft } from "./change-draft.server.ts";
import { makeDraftedMove } from "./make-planned-move.server.ts";
import { standingMoves } from "./standing-moves.server.ts";

/** `seen`: of each move, the version of its item or theme that the page showed, by the move's number. */
type Sending = OnDraft & { seen: ReadonlyMap<number, number> };

/** What was sent: the request, if the chair is asked, and how many changes wait or were made. */
export type DraftSent = { reference: string | null; waiting: number; made: number };

/**
 * Makes every move of the draft plan by its own deed, in one transaction: those that the chair decides on go as one
 * request; the others are made at once or under the delegation. All or none: refused with everything that stands in the
 * way, by title, and where a record has changed since the page was opened.
 */
export function sendDraft(db: Db, acting: Acting, input: Sending): Promise<Outcome<DraftSent>> {
  return runDeedFor(db, acting, async (trx) => {
    const draft = await requireDraft(trx, acting, input, "send_draft_plan");
    const { id, bodyId, programmeId } = draft;
    const moves = await standingMoves(trx, acting.actor, bodyId, await listDraftMoves(trx, id));
    requireVerdict(hasMoves(moves.length));
    const inTheWay = moves.flatMap(({ title, verdict }) => (verdict.allowed ? [] : [`“${title}”: ${verdict.because}`]));
    if (inTheWay.length > 0) throw new Refused(refused("state", `${inTheWay.join(" ")} Nothing was sent.`));

    const asked: number[] = [];
    for (const move of moves) {
      const made = await refusingAs(
        (because) => `“${move.title}”: ${because} Nothing was sent.`,
        () => makeDraftedMove(trx, acting, move, input.seen.get(move.row.id) ?? 0),
      );
      if (made.how === "variation" && made.variation) asked.push(idFromReference("variation", made.variation) ?? -1);
    }
    await deleteDraftMoves(trx, id);
    await joinVariations(trx, id, asked);
    const deed = DRAFT_PLAN_DEEDS[asked.length > 0 ? "send_draft_plan" : "make_draft_plan"];
    const by = { sentByPersonId: acting.actor.personId, sentByName: acting.actor.name, sentAt: acting.now };
    await updateDraftPlan(trx, id, { state: deed.to, ...by });
    await writeEvent(trx, acting, {
      action: deed.event,
      subject: { kind: "draft_plan", id, version: draft.version + 1 },
      about: about(
        ["programme", programmeId],
        ...meetingsTouched(moves).map((m) => ["meeting", m] as ["meeting", number]),
      ),
      bodyId,
      particulars: { reference: reference("draft_plan", id) },
    });
    const sent = asked.length > 0 ? reference("draft_plan", id) : null;
    return { reference: sent, waiting: asked.length, made: moves.length - asked.length };
  });
}
