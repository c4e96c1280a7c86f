import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { UNDO_MINUTES, undoUntil } from "#app/domain/done.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** A decision that was made, as its event tells it. */
export type DecisionMade = { actorPersonId: number | null; actorName: string; at: IsoInstant };

/** What has happened since a decision, as far as undoing it minds: `isAsLeft` where its record is as the decision left it. */
export type SinceDecision = { isAsLeft: boolean; isPublished: boolean; inTheWay: string | null };

/** The reason that what an undone decision had moved is moved back with. */
export const UNDONE_WORDS = "The chair’s decision was undone.";

/**
 * Whether a decision may be undone, beside role and state: by whoever made it, for ten minutes, and only while
 * nothing has been built on it.
 */
export function mayUndoDecision(
  made: DecisionMade,
  { isAsLeft, isPublished, inTheWay }: SinceDecision,
  actor: Actor,
  now: IsoInstant,
): Verdict {
  return allOf(
    made.actorPersonId === actor.personId
      ? allowed
      : refused("role", `Only ${made.actorName} can undo this decision: they made it.`),
    now <= undoUntil(made.at)
      ? allowed
      : refused(
          "state",
          `You decided this more than ${UNDO_MINUTES} minutes ago. Ask the scrutiny officer to send it again.`,
        ),
    isAsLeft ? allowed : refused("stale", "It has changed since you decided, so the decision stands."),
    isPublished ? refused("state", "It has been published since you decided, so the decision stands.") : allowed,
    inTheWay === null ? allowed : refused("state", inTheWay),
  );
}
