import type { IsoDate } from "#app/domain/calendar.ts";
import { themeLink } from "#app/domain/programme/make-view.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { PublishedBody, PublishedLink } from "#app/domain/programme/view.ts";
import { reference } from "#app/domain/references.ts";
import { mostOf, type Criterion } from "#app/domain/scoring/schemes.ts";
import { CHOSEN_PLACE_LIST, CHOSEN_PLACES, type ChosenPlace } from "#app/domain/scoring/states.ts";
import type { ScoringEntry } from "./entries.ts";

export type ChosenThemeView = PublishedLink & { urgent: boolean; reason: string };

/** What was chosen in a round, as readers are given it. */
export type PublishedRound = {
  reference: string;
  title: string;
  year: string;
  body: PublishedBody;
  publishedOn: IsoDate | null;
  criteriaName: string;
  criteria: Criterion[];
  cutOff: number | null;
  most: number;
  groups: { place: ChosenPlace; words: string; themes: ChosenThemeView[] }[];
};

/** A round's stored entry as a page, place by place; only the themes among the published rows are named. */
export function roundView(
  entry: ScoringEntry,
  { body, publishedOn }: { body: PublishedBody; publishedOn: IsoDate | null },
  around: PublishedEntries,
): PublishedRound {
  const groups = CHOSEN_PLACE_LIST.map((place) => ({
    place,
    words: CHOSEN_PLACES[place].words,
    themes: entry.themes
      .filter((theme) => theme.place === place)
      .flatMap(({ themeId, how, reason }) => {
        const theme = around.find("theme", themeId);
        return theme ? [{ ...themeLink(theme), urgent: how === "urgent", reason }] : [];
      }),
  }));
  const { id, title, year, criteriaName, criteria, cutOff } = entry;
  return {
    reference: reference("scoring", id),
    ...{ title, year, body, publishedOn, criteriaName, criteria, cutOff },
    most: mostOf(criteria),
    groups: groups.filter(({ themes }) => themes.length > 0),
  };
}
