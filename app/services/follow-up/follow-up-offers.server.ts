import {
  mayAskForUpdate,
  mayEditFollowUp,
  mayLeadOn,
  mayMarkFollowUp,
  mayMoveFollowUp,
  mayRespondFollowUp,
  maySayAgain,
  type FollowUpFacts,
} from "#app/domain/follow-up/may.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/states.ts";
import type { Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";

type Facts = FollowUpFacts & { sensitiveSinceAt: string | null };
type May = (followUp: Facts, actor: Reader) => Verdict;

/** Every deed on a follow-up by its place in the address, with the one rule that its page and its action ask. */
export const FOLLOW_UP_DEEDS = {
  report: {
    words: "Report on it",
    may: (followUp, actor) =>
      mayMoveFollowUp(followUp.state === "paused" ? "report_still_paused" : "report_in_progress", followUp, actor),
  },
  response: { words: "Record a response", may: mayRespondFollowUp },
  completion: {
    words: "Mark as done",
    may: (followUp, actor) => mayMoveFollowUp("complete_follow_up", followUp, actor),
  },
  result: { words: "Start something from it", may: mayLeadOn },
  "update-request": { words: "Ask for an update", may: mayAskForUpdate },
  edit: { words: "Edit", may: mayEditFollowUp },
  place: { words: "Said somewhere else too", may: maySayAgain },
  pause: {
    words: "Pause",
    may: (followUp, actor) => mayMoveFollowUp("pause_follow_up", followUp, actor),
  },
  closing: {
    words: "Close without its being done",
    may: (followUp, actor) => mayMoveFollowUp("not_take_forward", followUp, actor),
  },
  reopening: {
    words: "Reopen",
    may: (followUp, actor) => mayMoveFollowUp("reopen_follow_up", followUp, actor),
  },
  sensitivity: {
    words: "Mark as sensitive",
    may: (followUp, actor) => mayMarkFollowUp(followUp, "marked", actor),
  },
  "sensitivity-removal": {
    words: "Take the sensitive mark off",
    may: (followUp, actor) => mayMarkFollowUp(followUp, "unmarked", actor),
  },
} as const satisfies Record<string, { words: string; may: May }>;

export type FollowUpDeedPath = keyof typeof FOLLOW_UP_DEEDS;

/** What may be done with a follow-up: those of its state, and why not the rest that matters. */
export function followUpOffers(followUp: Facts & { id: number }, actor: Reader) {
  const home = `/follow-ups/${reference("follow_up", followUp.id)}`;
  return Object.entries(FOLLOW_UP_DEEDS)
    .filter(([path]) => isWorthOffering(path as FollowUpDeedPath, followUp))
    .map(([path, { words, may }]) => ({ href: `${home}/${path}`, words, verdict: may(followUp, actor) }));
}

/** Of two deeds that undo each other only the one that can be done is named. */
function isWorthOffering(path: FollowUpDeedPath, followUp: Facts): boolean {
  if (path === "reopening") return !isOpenFollowUp(followUp.state);
  if (path === "sensitivity") return followUp.sensitiveSinceAt === null;
  if (path === "sensitivity-removal") return followUp.sensitiveSinceAt !== null;
  return true;
}
