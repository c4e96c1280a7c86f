import { FOLLOW_UP_DEEDS } from "./deeds.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { mayFollowUp, type FollowUpFacts } from "./may.ts";
import type { FollowUpState, UpdateSource } from "./states.ts";
import type { FollowUpDeed } from "./deeds.ts";

/** What an owner may say of a row, with the move it makes once an officer takes it as the report. */
export const OWNER_SAYS = {
  complete: { words: "Done", move: "complete_follow_up" },
  in_progress: { words: "Under way", move: "report_in_progress" },
  not_started: { words: "Not started", move: "report_not_started" },
  not_taken_forward: { words: "Will not be done", move: "not_take_forward" },
} as const satisfies Record<string, { words: string; move: FollowUpDeed }>;

export type OwnerSays = keyof typeof OWNER_SAYS;
export const OWNER_SAYS_LIST = Object.keys(OWNER_SAYS) as OwnerSays[];

/** How an officer takes an answer up: as the report, or as words that move nothing. */
export const TAKING_UP = {
  report: { words: "Record it as the report", hint: "The follow-up takes the status its owner gives." },
  words: { words: "Keep it as a note only", hint: "The follow-up stays as it is." },
} as const;
export type TakingUp = keyof typeof TAKING_UP;
export const TAKING_UP_LIST = Object.keys(TAKING_UP) as TakingUp[];

/** Whether the answer to one row says enough: what was done, or why it will not be. It is said in the owner's language. */
export function ownerSaysEnough(says: OwnerSays, text: string, language: Language = "en"): Verdict {
  if (text.trim() !== "") return allowed;
  if (says === "complete") return refused("input", say(language, "owner.sayDone").words);
  if (says === "not_taken_forward") return refused("input", say(language, "owner.sayWhyNot").words);
  return allowed;
}

/** What stands in the record where the owner chose how it stands and wrote nothing. */
export function ownerTextOf(says: OwnerSays, text: string): string {
  return text.trim() === "" ? `${OWNER_SAYS[says].words}.` : text.trim();
}

/** Whether what is stored as the state after an answer is something that an owner can say. */
export function isOwnerSays(state: string): state is OwnerSays {
  return state in OWNER_SAYS;
}

/** What the rules need to know of an answer. */
export type OwnerAnswerFacts = { source: UpdateSource; stateAfter: string; takenUpAt: IsoInstant | null };

/** Whether the actor may take an answer up: by role, and while it waits to be read. */
export function mayReadAnswer(followUp: FollowUpFacts, answer: OwnerAnswerFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(FOLLOW_UP_DEEDS.report_follow_up, actor, followUp.bodyId),
    answer.source === "owner" && answer.takenUpAt === null
      ? allowed
      : refused("state", "This answer has already been dealt with."),
  );
}

/** Whether it may be taken up in this way: as the report it must be a move that the follow-up can make. */
export function mayTakeUpAnswer(
  followUp: FollowUpFacts,
  answer: OwnerAnswerFacts,
  how: TakingUp,
  actor: Reader,
): Verdict {
  const verdict = mayReadAnswer(followUp, answer, actor);
  if (how === "words" || !isOwnerSays(answer.stateAfter)) return verdict;
  return allOf(verdict, mayFollowUp(OWNER_SAYS[answer.stateAfter].move, followUp, actor));
}

/** What is done or will not be done keeps the owner's words with it, as an officer's own would be. */
export function reasonTaken(state: FollowUpState, text: string): string | null {
  return state === "complete" || state === "not_taken_forward" ? text : null;
}
