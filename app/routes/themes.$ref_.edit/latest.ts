import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import type { LatestField } from "#app/components/latest-beside.tsx";
import type { ThemeView } from "#app/services/theme/read-theme.server.ts";

/** The theme's words as they are saved now, to lay beside what was typed. */
export function latestOf(theme: ThemeView): LatestField[] {
  return [
    { name: "title", term: THEME_FIELDS.title.label, latest: theme.title },
    { name: "whyItMatters", term: THEME_FIELDS.whyItMatters.label, latest: theme.whyItMatters },
    { name: "desiredOutcome", term: THEME_FIELDS.desiredOutcome.label, latest: theme.desiredOutcome },
    { name: "witnessesWords", term: THEME_FIELDS.witnessesWords.label, latest: theme.witnessesWords },
    { name: "whoIsAffected", term: THEME_FIELDS.whoIsAffected.label, latest: theme.whoIsAffected },
    { name: "timingWords", term: "When it would help most", latest: theme.timingWords },
    { name: "originWords", term: THEME_FIELDS.originWords.label, latest: theme.originWords },
    { name: "originUrl", term: THEME_FIELDS.originUrl.label, latest: theme.originUrl ?? "" },
    { name: "officerNotes", term: THEME_FIELDS.officerNotes.label, latest: theme.officersOnly?.notes ?? "" },
  ];
}
