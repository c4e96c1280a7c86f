import { VARIATION_DEEDS, type VariationDecision } from "#app/domain/programme/deeds.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { hasReason } from "#app/domain/workflow.ts";

/** What the chair answers to a request: which of its changes are ticked, and why the others are not taken. */
export type RequestAnswer = { approved: readonly number[]; reason?: string | undefined };

/** One change that waits in a request: what it is of, and whether it may be approved as things stand. */
export type WaitingChange = { id: number; title: string; approve: Verdict };

/** The answer to one of them, with the reason that is kept with it. */
export type ChangeAnswer<C extends WaitingChange> = {
  change: C;
  decision: VariationDecision;
  reason: string | undefined;
};

/**
 * The answer to each change of a request. Refused where something ticked can no longer be approved, by its title; where
 * something ticked is not in the request any more; and without a reason where a change is left out that could have been
 * approved. What cannot be approved anyway is refused with what is in its way.
 */
export function answersToRequest<C extends WaitingChange>(
  changes: readonly C[],
  { approved, reason }: RequestAnswer,
): { verdict: Verdict; answers: ChangeAnswer<C>[] } {
  const isTicked = ({ id }: C) => approved.includes(id);
  const lost = changes.flatMap((change) =>
    isTicked(change) && !change.approve.allowed ? [`“${change.title}”: ${change.approve.because}`] : [],
  );
  const leavesOut = changes.some((change) => !isTicked(change) && change.approve.allowed);
  const verdict = allOf(
    approved.every((id) => changes.some((change) => change.id === id))
      ? allowed
      : refused("stale", "Something that you ticked is not part of this request any more. Nothing was decided."),
    lost.length === 0
      ? allowed
      : refused("stale", `${lost.join(" ")} Nothing was decided: look again, and decide on the rest.`),
    leavesOut ? hasReason(VARIATION_DEEDS.refuse_variation, reason) : allowed,
  );
  const answers = changes.map((change): ChangeAnswer<C> => {
    if (isTicked(change)) return { change, decision: "approve", reason };
    return { change, decision: "refuse", reason: change.approve.allowed ? reason : change.approve.because };
  });
  return { verdict, answers };
}

/** "3 approved", "2 approved, 1 refused", "4 refused". */
export function decidedText(answers: readonly { decision: VariationDecision }[]): string {
  const approved = answers.filter(({ decision }) => decision === "approve").length;
  const others = answers.length - approved;
  return [...(approved > 0 ? [`${approved} approved`] : []), ...(others > 0 ? [`${others} refused`] : [])].join(", ");
}
