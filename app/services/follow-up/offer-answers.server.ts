import {
  isOwnerSays,
  mayReadAnswer,
  mayTakeUpAnswer,
  OWNER_SAYS,
  TAKING_UP_LIST,
  type OwnerAnswerFacts,
} from "#app/domain/follow-up/owner-answer.ts";
import { mayFollowUp, type FollowUpFacts } from "#app/domain/follow-up/may.ts";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import type { Actor, Role } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { countWaitingAnswers, findOwnerAnswer, listWaitingAnswers } from "#db/follow-up/owner-answers.server.ts";

const MOST_ANSWERS = 100;

/** Owners' answers that wait for this officer to take them up, the oldest first. */
export async function listAnswersToTakeUp(db: Db, actor: Actor) {
  const answers = await listWaitingAnswers(db, actor, bodiesToReportFor(actor), MOST_ANSWERS);
  return answers.map(lineOf);
}

/** How many answers wait for this officer. */
export function countAnswersToTakeUp(db: Db, actor: Actor): Promise<number> {
  return countWaitingAnswers(db, actor, bodiesToReportFor(actor));
}

/** What the page that takes an answer up needs; undefined where the actor does not see the follow-up. */
export async function offerAnswer(db: Db, actor: Actor, followUpId: number, answerId: number) {
  const answer = await findOwnerAnswer(db, actor, followUpId, answerId);
  if (!answer) return undefined;
  return {
    ...lineOf(answer),
    version: answer.version,
    stands: FOLLOW_UP_STATES[answer.state].words,
    verdict: mayReadAnswer(answer, answer, actor),
    ways: TAKING_UP_LIST.map((how) => ({ how, verdict: mayTakeUpAnswer(answer, answer, how, actor) })),
    mayRespond: mayFollowUp("respond_follow_up", answer, actor).allowed,
  };
}

/** Each answer to a follow-up that waits to be read, as something its officers may do. */
export function answerOffers(
  followUp: FollowUpFacts & { id: number },
  updates: readonly (OwnerAnswerFacts & { id: number })[],
  actor: Actor,
) {
  return updates
    .filter((update) => update.source === "owner" && update.takenUpAt === null)
    .map((answer) => ({
      href: `/follow-ups/${reference("follow_up", followUp.id)}/answers/${answer.id}`,
      words: "Read the owner’s answer",
      verdict: mayReadAnswer(followUp, answer, actor),
    }));
}

function lineOf(answer: Awaited<ReturnType<typeof listWaitingAnswers>>[number]) {
  return {
    id: answer.id,
    reference: reference("follow_up", answer.followUpId),
    wording: answer.wording,
    bodyName: answer.bodyName,
    says: isOwnerSays(answer.stateAfter) ? OWNER_SAYS[answer.stateAfter].words : "",
    text: answer.text,
    by: answer.byName,
    on: answer.reportedOn as string,
  };
}

function bodiesToReportFor(actor: Actor): number[] {
  const roles: readonly Role[] = FOLLOW_UP_DEEDS.report_follow_up.roles;
  return actor.parts.filter((part) => roles.includes(part.role)).map((part) => part.bodyId);
}
