import type { LatestField } from "#app/components/latest-beside.tsx";
import type { ThemeView } from "#app/services/theme/read-theme.server.ts";

/** The theme's words as they are saved now, to lay beside what was typed. */
export function latestOf(theme: ThemeView): LatestField[] {
  return [
    { name: "title", term: "Title", latest: theme.title },
    { name: "whyItMatters", term: "Why it matters", latest: theme.whyItMatters },
    { name: "desiredOutcome", term: "Desired outcome", latest: theme.desiredOutcome },
    { name: "witnessesWords", term: "Witnesses", latest: theme.witnessesWords },
    { name: "whoIsAffected", term: "Who is affected", latest: theme.whoIsAffected },
    { name: "timingWords", term: "When it would help most", latest: theme.timingWords },
    { name: "originWords", term: "What it follows from", latest: theme.originWords },
    { name: "originUrl", term: "Web address", latest: theme.originUrl ?? "" },
    { name: "officerNotes", term: "Officers' notes", latest: theme.officersOnly?.notes ?? "" },
  ];
}
