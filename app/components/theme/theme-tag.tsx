import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import { Tag, type TagColour } from "#app/components/page-parts.tsx";

const COLOURS = {
  draft: "grey",
  proposed: "light-blue",
  under_consideration: "light-blue",
  scoped: "blue",
  with_chair: "yellow",
  approved: "green",
  scheduled: "green",
  deferred: "orange",
  considered: "turquoise",
  follow_up: "purple",
  carried_forward: "purple",
  not_taken_forward: "red",
  closed: "grey",
} as const satisfies Record<ThemeState, TagColour>;

/** A theme's state in words. */
export function ThemeTag({ state }: { state: ThemeState }) {
  return <Tag words={THEME_STATES[state].words} colour={COLOURS[state]} />;
}
