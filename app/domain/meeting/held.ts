import { count } from "#app/domain/event/particulars.ts";

/** What is recorded of the items of a meeting: how many there are, were deferred, and have no outcome yet. */
export type HeldItems = { items: number; deferred: number; withoutOutcome: number };

/** What an officer reads once a meeting is recorded as held. */
export function heldText({ items, deferred, withoutOutcome }: HeldItems): string {
  const back =
    deferred > 0
      ? ` ${count(deferred, "item")} that it deferred ${deferred === 1 ? "comes" : "come"} back to be taken.`
      : "";
  return `The meeting has been recorded as held, with ${count(items, "item")} on its agenda.${back} ${toRecordText({ items, withoutOutcome })}`;
}

/** How many of the items have no outcome recorded: "9 of the 10 items have no outcome recorded yet." */
export function toRecordText({ items, withoutOutcome }: Omit<HeldItems, "deferred">): string {
  if (items === 0) return "Nothing was on its agenda.";
  if (withoutOutcome === 0) return "Each of them has its outcome recorded.";
  if (items === 1) return "It has no outcome recorded yet.";
  return `${withoutOutcome} of the ${items} items ${withoutOutcome === 1 ? "has" : "have"} no outcome recorded yet.`;
}
