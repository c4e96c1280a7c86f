import { mostOf } from "#app/domain/scoring/schemes.ts";
import { runsTheRound } from "#app/domain/scoring/may.ts";
import { rowsSeen, ROW_GROUPS } from "#app/domain/scoring/rows.ts";
import { meanText, rangeText } from "#app/domain/scoring/spread.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listCriteria } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { listRoundsOfTheme } from "#db/scoring/scoring-entries.server.ts";
import { listOwnScores } from "#db/scoring/scores.server.ts";
import { placedEntries } from "./placed-entries.server.ts";
import { headOfRound } from "./round-head.server.ts";

/** The latest rounds in which a theme was scored, as this actor may read them: its score and its place. At most two. */
export async function readThemeScoring(db: Db, actor: Actor, themeId: number) {
  const rounds = await listRoundsOfTheme(db, themeId, 2);
  const read = await Promise.all(rounds.map((roundId) => readOne(db, actor, themeId, roundId)));
  return read.filter((one) => one !== undefined);
}

export type ThemeScoring = Awaited<ReturnType<typeof readThemeScoring>>[number];

async function readOne(db: Db, actor: Actor, themeId: number, roundId: number) {
  const found = await placedEntries(db, actor, roundId);
  if (!found) return undefined;
  const { round, entries } = found;
  const criteria = await listCriteria(db, [round.criteriaSetId]);
  const own = await listOwnScores(db, [round.id], actor.personId);
  const runs = runsTheRound(actor, round.bodyId);
  const [row] = rowsSeen(
    entries.filter((entry) => entry.themeId === themeId),
    { own, criteria, closed: round.state === "closed", runs },
  );
  if (!row) return undefined;
  const { reference, title, year, stateWords } = headOfRound(round);
  return {
    round: { reference, title, year, stateWords: stateWords.toLowerCase() },
    most: mostOf(criteria),
    panel: row.spread
      ? `${rangeText(row.spread)}, average ${meanText(row.spread.mean)}, ${row.spread.words.toLowerCase()}`
      : null,
    mine: row.myTotal,
    place: ROW_GROUPS[row.stands],
    how: row.how,
    why: row.reasonWords,
  };
}
