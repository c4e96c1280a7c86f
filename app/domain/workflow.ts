import { allowed, refused, type Verdict } from "./verdict.ts";

/**
 * One row of a noun's table of transitions: the deed moves a record from one of
 * these states to that one. `reason` says whether words must be given.
 */
export type Transition<State extends string> = {
  from: readonly State[];
  to: State;
  reason: "required" | "optional" | "none";
};

export type Workflow<State extends string> = Record<string, Transition<State>>;

/** Whether the table lets the deed start from this state; refuses in the record's own words. */
export function mayInState<State extends string>(
  transition: Transition<State>,
  state: State,
  say: { noun: string; deed: string; states: Record<State, { words: string }> },
): Verdict {
  if (transition.from.includes(state)) return allowed;
  return refused(
    "state",
    `You cannot ${say.deed} now: this ${say.noun} is “${say.states[state].words}”, and would have to be ${wordsOf(transition.from, say.states)}.`,
  );
}

/** Whether the words that the transition needs were given. */
export function hasReason(transition: Transition<string>, reason: string | undefined): Verdict {
  if (transition.reason !== "required" || (reason ?? "").trim().length > 0) return allowed;
  return refused("input", "Give a reason: it is kept with the record and shown to the people concerned.");
}

function wordsOf<State extends string>(states: readonly State[], table: Record<State, { words: string }>): string {
  const words = states.map((state) => `“${table[state].words}”`);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} or ${last}`;
}
