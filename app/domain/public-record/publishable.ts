import type { Part } from "#app/domain/agenda/parts.ts";
import { isThemePublished } from "#app/domain/programme/publishable.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

/** What is known of where an outcome or answer belongs, and of what readers have of it already. */
export type Whereabouts = {
  /** The part in which its item is taken; null where it belongs to no item. */
  part: Part | null;
  /** Null where it belongs to no theme. */
  themeState: ThemeState | null;
  themeSensitiveSinceAt: string | null;
  themeIsOut: boolean;
  /** Whether its theme is taken in part II and nowhere in public. */
  themeIsOnlyExempt: boolean;
  recordIsOut: boolean;
  meetingIsOut: boolean;
};

/**
 * Whether what came of an item, or the answer to a question, may be published:
 * nothing of an exempt item or of a theme that is taken in part II alone, nothing of a sensitive theme or one that
 * readers may not know of; else where the record itself, or the meeting it was at, is in a release.
 */
export function mayBeTold(about: Whereabouts): boolean {
  if (about.part === "part_2" || about.themeIsOnlyExempt || about.themeSensitiveSinceAt !== null) return false;
  if (about.themeState !== null) {
    const theme = { state: about.themeState, sensitiveSinceAt: about.themeSensitiveSinceAt };
    if (!isThemePublished(theme, about.themeIsOut)) return false;
  }
  return about.recordIsOut || about.meetingIsOut;
}
