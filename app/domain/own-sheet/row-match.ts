import type { Choices, Match } from "./matches.ts";
import { rowChoice } from "./plan.ts";

type Record = { id: number; words: string };

/**
 * What a row is taken for: the record that is here, where there is one; a new one; or nothing. `like` are records that
 * it may be as well, which only the officer can say.
 */
export function matchRow(
  number: number,
  one: string,
  { same, like = [] }: { same?: Record | undefined; like?: readonly Record[] },
  choices: Choices,
): Match {
  const options = [...(same ? [same] : []), ...like.filter(({ id }) => id !== same?.id)];
  const all = [
    ...options.map(({ id, words }) => ({ value: `id:${id}`, words })),
    { value: "new", words: `A new ${one}` },
    { value: "leave", words: "Leave it out" },
  ];
  const asked = all.find(({ value }) => value === rowChoice(number, choices))?.value;
  const chosen = asked ?? (same ? `id:${same.id}` : "new");
  const how = !chosen.startsWith("id:") ? "new" : chosen === `id:${same?.id}` ? "same" : "like";
  return { key: `row:${number}`, words: "", how, chosen, choices: all };
}
