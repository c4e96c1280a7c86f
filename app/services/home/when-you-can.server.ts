import type { ThemeState } from "#app/domain/theme/states.ts";
import type { ListOf } from "./list-of.server.ts";

/** What can wait, as a number that leads to its list. */
export type Waits = { count: number; words: string; href: string };

/** What the long list asks of an officer, by the state of its themes. */
const OF_THEMES = [
  { state: "proposed", one: "new proposal to look at", many: "new proposals to look at" },
  { state: "scoped", one: "scoped theme to send to the chair", many: "scoped themes to send to the chair" },
  { state: "approved", one: "approved theme without a meeting", many: "approved themes without a meeting" },
  { state: "deferred", one: "deferred theme to place again", many: "deferred themes to place again" },
] as const satisfies { state: ThemeState; one: string; many: string }[];

export const STATES_ON_DESK = OF_THEMES.map(({ state }): ThemeState => state);

/** What an officer does when there is time: only what there is something of. */
export function whenYouCan(
  inState: (state: ThemeState) => number,
  rest: { toAgree: number; toLookAt: number; yearEnd: readonly Waits[] },
  listOf: ListOf,
): Waits[] {
  const themes = OF_THEMES.map(({ state, one, many }) => {
    const count = inState(state);
    return { count, words: count === 1 ? one : many, href: listOf(`/themes?state=${state}`) };
  });
  return [
    {
      count: rest.toAgree,
      words: rest.toAgree === 1 ? "question to agree" : "questions to agree",
      href: listOf("/questions?state=proposed"),
    },
    ...themes,
    {
      count: rest.toLookAt,
      words: rest.toLookAt === 1 ? "follow-up to look at again" : "follow-ups to look at again",
      href: listOf("/follow-ups?attention=look"),
    },
    ...rest.yearEnd,
  ].filter(({ count }) => count > 0);
}
