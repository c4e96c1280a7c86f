import { areInRound, mayRound } from "#app/domain/scoring/may.ts";
import { reference } from "#app/domain/references.ts";
import { listCriteria } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { listEntries } from "#db/scoring/scoring-entries.server.ts";
import { findRound } from "#db/scoring/scoring-rounds.server.ts";
import { listOwnScores, saveScores } from "#db/scoring/scores.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type GivenScore = { entryId: number; criterionId: number; points: number };

/**
 * Saves the actor's own points, as many as are given; of one's own the last saved
 * holds. Refuses by role, once the round is closed, and points for a theme or a
 * criterion that is not in it. Scores that say nothing new write nothing.
 */
export function scoreThemes(
  db: Db,
  acting: Acting,
  input: { roundId: number; scores: readonly GivenScore[] },
): Promise<Outcome<{ reference: string; done: number; of: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const round = requireRecord(await findRound(trx, acting.actor, input.roundId));
    requireVerdict(mayRound("score_theme", round, acting.actor));
    const criteria = await listCriteria(trx, [round.criteriaSetId]);
    const seen = (await listEntries(trx, acting.actor, round.id)).filter((entry) => entry.seen === 1);
    requireVerdict(areInRound(input.scores, seen, criteria));

    const before = await listOwnScores(trx, [round.id], acting.actor.personId);
    const known = new Map(before.map((score) => [keyOf(score), score.points]));
    const news = input.scores.filter((score) => known.get(keyOf(score)) !== score.points);
    const refer = reference("scoring", round.id);
    if (news.length > 0) {
      await saveScores(trx, news, { personId: acting.actor.personId, at: acting.now });
      await writeEvent(trx, acting, {
        action: "round_scored",
        subject: { kind: "scoring", id: round.id },
        bodyId: round.bodyId,
        particulars: { reference: refer, number: new Set(news.map((score) => score.entryId)).size },
      });
    }
    const after = new Set([...before, ...news].map(keyOf));
    const done = seen.filter((entry) =>
      criteria.every((criterion) => after.has(keyOf({ entryId: entry.id, criterionId: criterion.id }))),
    );
    return { reference: refer, done: done.length, of: seen.length };
  });
}

function keyOf({ entryId, criterionId }: { entryId: number; criterionId: number }): string {
  return `${entryId}.${criterionId}`;
}
