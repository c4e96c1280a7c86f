import type { Reader } from "#app/domain/actor.ts";
import { seesSensitive, seesWorkingRecord } from "#app/domain/visibility.ts";
import type { ThemeState } from "./states.ts";

type SeenTheme = {
  bodyId: number;
  state: ThemeState;
  proposerPersonId: number | null;
  sensitiveSinceAt: string | null;
};

type SeenItem = { bodyId: number; themeSensitiveSinceAt: string | null };

/** Whether the reader sees this theme's working record. A draft is its author's alone. SQL: `readableThemes`. */
export function seesTheme(reader: Reader, theme: SeenTheme): boolean {
  if (theme.state === "draft") return reader !== null && theme.proposerPersonId === reader.personId;
  if (theme.sensitiveSinceAt !== null) return seesSensitive(reader, theme.bodyId);
  return seesWorkingRecord(reader, theme.bodyId);
}

/** Whether the reader sees this agenda item's working record: an item is as sensitive as its theme. SQL: `readableItems`. */
export function seesItem(reader: Reader, item: SeenItem): boolean {
  if (item.themeSensitiveSinceAt !== null) return seesSensitive(reader, item.bodyId);
  return seesWorkingRecord(reader, item.bodyId);
}

/**
 * Whether the reader sees this question's working record: exactly where its
 * theme is seen; one without a theme where the item it was asked at is. SQL:
 * `readableQuestions`.
 */
export function seesQuestion(
  reader: Reader,
  question: { bodyId: number; theme: SeenTheme | null; item: SeenItem | null },
): boolean {
  if (question.theme) return seesTheme(reader, question.theme);
  if (question.item) return seesItem(reader, question.item);
  return seesWorkingRecord(reader, question.bodyId);
}

/**
 * Whether the reader sees this follow-up's working record: as its theme is seen,
 * or its item where it has no theme; one that is marked sensitive itself, only
 * where sensitive records are. SQL: `readableFollowUps`.
 */
export function seesFollowUp(
  reader: Reader,
  followUp: {
    bodyId: number;
    sensitiveSinceAt: string | null;
    theme: SeenTheme | null;
    item: SeenItem | null;
  },
): boolean {
  if (followUp.sensitiveSinceAt !== null && !seesSensitive(reader, followUp.bodyId)) return false;
  if (followUp.theme && !seesTheme(reader, followUp.theme)) return false;
  if (followUp.item && !seesItem(reader, followUp.item)) return false;
  return seesWorkingRecord(reader, followUp.bodyId);
}
