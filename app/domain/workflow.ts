import { wordsOfIt, type Deed, type Move } from "./deed.ts";
import { allowed, refused, type Verdict } from "./verdict.ts";

/** Whether the deed may start from this state (any will do where its row names none); refuses in the record's own words. */
export function mayInState<State extends string>(
  deed: Pick<Deed<State>, "from"> & ({ words: string } | { from: readonly State[] }),
  state: State,
  say: { noun: string; deed?: string; states: Record<State, { words: string }> },
): Verdict {
  if (!deed.from || deed.from.includes(state)) return allowed;
  const does = say.deed ?? wordsOfIt({ words: "", roles: [], ...deed }, say.noun);
  return refused(
    "state",
    `You cannot ${does} now: this ${say.noun} is “${say.states[state].words}”, and would have to be ${wordsOf(deed.from, say.states)}.`,
  );
}

/** Whether the words that the deed needs were given. */
export function hasReason(deed: Partial<Move>, reason: string | undefined): Verdict {
  if (deed.reason !== "required" || (reason ?? "").trim().length > 0) return allowed;
  return refused("input", "Give a reason: it is kept with the record and shown to the people concerned.");
}

function wordsOf<State extends string>(states: readonly State[], table: Record<State, { words: string }>): string {
  const words = states.map((state) => `“${table[state].words}”`);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} or ${last}`;
}
