import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** A theme's state in words. */
export function ThemeTag({ state }: { state: ThemeState }) {
  return <Tag words={THEME_STATES[state].words} />;
}
