import { dayInLondon, dateText } from "#app/domain/calendar.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import { ROUND_STATES } from "#app/domain/scoring/states.ts";
import type { RoundRow } from "#db/scoring/scoring-rounds.server.ts";

/** What every page of a round says at its top. */
export function headOfRound(round: RoundRow) {
  return {
    id: round.id,
    reference: reference("scoring", round.id),
    title: round.title,
    bodyId: round.bodyId,
    bodyName: round.bodyName,
    bodySlug: round.bodySlug,
    year: yearLabel(round.startYear, round),
    criteriaName: round.criteriaName,
    criteriaSetId: round.criteriaSetId,
    state: round.state,
    stateWords: ROUND_STATES[round.state].words,
    opened: `Opened on ${dateText(dayInLondon(new Date(round.openedAt)))} by ${round.openedByName}`,
    closedOn: round.closedAt ? dateText(dayInLondon(new Date(round.closedAt))) : null,
    version: round.version,
  };
}
