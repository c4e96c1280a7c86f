import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { isAgreedOrPut } from "#app/domain/question/state-sets.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { RecordOfItem, RecordOfQuestion, RecordOfTheme } from "./record.ts";

/**
 * Which themes readers may know of, by state. `now` as they stand; `before` only
 * as they were last published, since nobody has approved what is written today;
 * `ended` what was published, with the reason why it ended; `never`.
 */
export const THEME_PUBLICITY = {
  draft: "never",
  proposed: "before",
  under_consideration: "before",
  scoped: "before",
  with_chair: "before",
  approved: "now",
  scheduled: "now",
  deferred: "now",
  considered: "now",
  follow_up: "now",
  carried_forward: "now",
  not_taken_forward: "ended",
  closed: "now",
} as const satisfies Record<ThemeState, "never" | "before" | "now" | "ended">;

/** Whether a theme goes into a release; one that was never approved goes only where it was published before. */
export function isThemePublished(
  theme: Pick<RecordOfTheme, "state" | "sensitiveSinceAt">,
  wasPublished: boolean,
): boolean {
  if (theme.sensitiveSinceAt !== null) return false;
  const publicity = THEME_PUBLICITY[theme.state];
  return publicity === "now" || (publicity !== "never" && wasPublished);
}

/**
 * Whether an item goes into a release. Its theme, where it has one, must be
 * published; one taken off a meeting is shown only to readers who saw it there;
 * one whose addition the chair has not approved is not shown.
 */
export function isItemPublished(
  item: Pick<RecordOfItem, "state" | "themeId">,
  about: { wasPublished: boolean; isThemePublished: boolean; awaitsAddition: boolean; hasMeeting: boolean },
): boolean {
  if (item.themeId !== null && !about.isThemePublished) return false;
  if (about.wasPublished) return true;
  if (about.awaitsAddition) return false;
  if (isOnAgenda(item.state)) return about.hasMeeting;
  return item.state === "not_scheduled" && item.themeId !== null;
}

/** Whether a question may be published: agreed or put, and about nothing that is not published itself. */
export function isQuestionPublished(
  question: Pick<RecordOfQuestion, "state" | "themeId">,
  isThemePublished: boolean,
): boolean {
  if (!isAgreedOrPut(question.state)) return false;
  return question.themeId === null || isThemePublished;
}
