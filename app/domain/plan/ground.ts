import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { PlanItem } from "./instance.ts";

/** One record that a plan was made from, as it stood: its version, and what else of it a plan depends on. */
export type GroundRecord = { id: string; version: number; besides: string; words: string };

/** Everything that a plan was made from, as it stood. */
export type Ground = readonly GroundRecord[];

const MOST_NAMED = 3;

/**
 * What no record that is planned tells of itself: which item follows which, when the law asks for one, and who can
 * come. That somebody's days have changed is told without saying whose.
 */
export function groundBetween(items: readonly PlanItem[]): Ground {
  const order = items.flatMap(({ id, after }) => (after === null ? [] : [`${id} ${after}`]));
  const dates = items.flatMap(({ id, earliest, latest }) =>
    earliest || latest ? [`${id} ${earliest} ${latest}`] : [],
  );
  const people = items.flatMap(({ id, people }) => people.map(({ name, awayOn }) => `${id} ${name} ${awayOn.join()}`));
  return [
    { id: "order", version: 0, besides: order.join(";"), words: "which item follows which" },
    { id: "dates", version: 0, besides: dates.join(";"), words: "when the law asks for an item" },
    { id: "who can come", version: 0, besides: people.join(";"), words: "who can come" },
  ];
}

/** What has changed between two readings, in words: "“Flood” has changed". */
export function groundChanges(before: Ground, now: Ground): string[] {
  const [were, are] = [new Map(before.map((one) => [one.id, one])), new Map(now.map((one) => [one.id, one]))];
  return [
    ...before.flatMap(({ id, version, besides, words }) => {
      const is = are.get(id);
      if (!is) return [`${words} is no longer there to plan`];
      return is.version === version && is.besides === besides ? [] : [`${words} has changed`];
    }),
    ...now.flatMap(({ id, words }) => (were.has(id) ? [] : [`${words} is new`])),
  ];
}

/** Whether a plan still fits what it was made from; refuses with what has changed. */
export function groundHolds(before: Ground, now: Ground): Verdict {
  const changes = groundChanges(before, now);
  if (changes.length === 0) return allowed;
  return refused(
    "stale",
    `Since this plan was suggested, ${shortList(changes)}. Nothing was moved: suggest a plan again.`,
  );
}

/** The first few of them, and how many more there are. */
export function shortList(changes: readonly string[]): string {
  const more = changes.length - MOST_NAMED;
  const shown = changes.slice(0, MOST_NAMED).join("; ");
  return more > 0 ? `${shown}; and ${more} more` : shown;
}
