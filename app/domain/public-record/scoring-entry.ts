import { withoutEmails } from "#app/domain/public-text.ts";
import type { Placeable, Placed } from "#app/domain/scoring/places.ts";
import type { Criterion } from "#app/domain/scoring/schemes.ts";
import type { ChosenTheme, ScoringEntry } from "./entries.ts";

/** A theme of a round in its place, with what decides whether readers may know of it. */
export type ThemeToTell = Placed<
  Placeable & {
    themeId: number;
    reasonWords: string | null;
    themeSensitiveSinceAt: string | null;
    themeIsOut: boolean;
  }
>;

/**
 * A round as it is published: its criteria and the final list, in order, of the
 * themes that are in a release and not sensitive. Titles stay with the themes'
 * own rows. No points, no scorer, and not who placed what.
 */
export function scoringEntry(round: {
  id: number;
  title: string;
  year: string;
  criteriaName: string;
  cutOff: number | null;
  criteria: readonly Criterion[];
  themes: readonly ThemeToTell[];
}): ScoringEntry {
  return {
    id: round.id,
    title: withoutEmails(round.title),
    year: round.year,
    criteriaName: withoutEmails(round.criteriaName),
    criteria: round.criteria.map(({ letter, name, meaning, mostPoints }) => ({
      letter,
      name: withoutEmails(name),
      meaning: withoutEmails(meaning),
      mostPoints,
    })),
    cutOff: round.cutOff,
    themes: round.themes.filter(mayBeNamed).flatMap(chosenTheme),
  };
}

/** The entry with this theme left out. */
export function withoutTheme(entry: ScoringEntry, themeId: number): ScoringEntry {
  return { ...entry, themes: entry.themes.filter((theme) => theme.themeId !== themeId) };
}

function mayBeNamed(theme: ThemeToTell): boolean {
  return theme.themeIsOut && theme.themeSensitiveSinceAt === null;
}

/** One that nobody scored or placed has no place to tell of. */
function chosenTheme({ themeId, stands, how, reasonWords, urgentBecause }: ThemeToTell): ChosenTheme[] {
  if (stands === null) return [];
  if (how === "urgent") {
    return [{ themeId, place: stands, how, reason: withoutEmails(urgentBecause ?? "") }];
  }
  if (how === "override") return [{ themeId, place: stands, how, reason: withoutEmails(reasonWords ?? "") }];
  return [{ themeId, place: stands, how: "placed", reason: "" }];
}
