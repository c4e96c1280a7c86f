import type { IsoDate } from "#app/domain/calendar.ts";
import { withoutPointers } from "#app/domain/programme/entry.ts";
import { endedUp, type EndedUp } from "#app/domain/programme/ended-up.ts";
import { themeLink, themeView } from "#app/domain/programme/make-view.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { PublishedBody, PublishedLink } from "#app/domain/programme/view.ts";
import { withoutEmails } from "#app/domain/public-text.ts";
import { reference } from "#app/domain/references.ts";
import type { Placeable, Placed } from "#app/domain/scoring/places.ts";
import { mostOf, type Criterion } from "#app/domain/scoring/schemes.ts";
import { CHOSEN_PLACE_LIST, CHOSEN_PLACES, type ChosenPlace } from "#app/domain/scoring/states.ts";

/** Record: a round with its criteria and its themes in their places, and what decides whether readers may know of each. */
export type RoundRecord = {
  id: number;
  title: string;
  year: string;
  criteriaName: string;
  cutOff: number | null;
  criteria: readonly Criterion[];
  themes: readonly ThemeToTell[];
};

/** A theme of a round in its place, with what decides whether readers may know of it. */
type ThemeToTell = Placed<
  Placeable & {
    themeId: number;
    reasonWords: string | null;
    themeSensitiveSinceAt: string | null;
    themeIsOut: boolean;
  }
>;

/** Entry: what was chosen, in order: never who gave which points. */
export type RoundEntry = Pick<RoundRecord, "id" | "title" | "year" | "criteriaName" | "cutOff"> & {
  criteria: Criterion[];
  themes: ChosenTheme[];
};

/** Where a theme stood in the end, and the reason where it went against its score or could not wait. */
export type ChosenTheme = {
  themeId: number;
  place: ChosenPlace;
  how: "placed" | "override" | "urgent";
  reason: string;
};

/**
 * A round as it is published: its criteria and the final list, in order, of the
 * themes that are in a release and not sensitive. Titles stay with the themes'
 * own rows. No points, no scorer, and not who placed what.
 */
export function roundEntry(round: RoundRecord): RoundEntry {
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
export function withoutTheme(entry: RoundEntry, themeId: number): RoundEntry {
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

/** A theme with its place, and where it ended up as far as that is published. */
type RoundTheme = PublishedLink & { urgent: boolean; reason: string; endedUp: EndedUp };

/** View: what the entry says, place by place, with links to the themes that readers can open. */
export type RoundView = Omit<RoundEntry, "themes"> & {
  reference: string;
  body: PublishedBody;
  publishedOn: IsoDate | null;
  most: number;
  groups: { place: ChosenPlace; words: string; themes: RoundTheme[] }[];
};

/** What was chosen in a round, as readers are given it; only the themes among the published entries are named. */
export function roundView(
  entry: RoundEntry,
  { body, publishedOn }: { body: PublishedBody; publishedOn: IsoDate | null },
  around: PublishedEntries,
): RoundView {
  const groups = CHOSEN_PLACE_LIST.map((place) => ({
    place,
    words: CHOSEN_PLACES[place].words,
    themes: entry.themes
      .filter((theme) => theme.place === place)
      .flatMap(({ themeId, how, reason }) => {
        const theme = around.find("theme", themeId);
        if (!theme) return [];
        const ended = endedUp(theme.entry.state, themeView(theme, around).items);
        return [{ ...themeLink(theme), urgent: how === "urgent", reason, endedUp: ended }];
      }),
  }));
  return {
    ...withoutPointers(entry, ["themes"]),
    reference: reference("scoring", entry.id),
    body,
    publishedOn,
    most: mostOf(entry.criteria),
    groups: groups.filter(({ themes }) => themes.length > 0),
  };
}
