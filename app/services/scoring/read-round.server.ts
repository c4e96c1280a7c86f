import { roundOffers, runsTheRound } from "#app/domain/scoring/may.ts";
import { loadAbove } from "#app/domain/scoring/places.ts";
import { rowsSeen } from "#app/domain/scoring/rows.ts";
import { mostOf } from "#app/domain/scoring/schemes.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listCriteria } from "#db/scoring/criteria.server.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOwnScores, listScorers } from "#db/scoring/scores.server.ts";
import { placedEntries } from "./placed-entries.server.ts";
import { headOfRound } from "./round-head.server.ts";
import { whereEndedUp } from "./where-ended-up.server.ts";

export type RoundView = NonNullable<Awaited<ReturnType<typeof readRound>>>;

/**
 * A round of scoring as this actor may read it: their own points, what the panel
 * gave together where they may see it, where each theme stands, and who has
 * scored where they run the round. Undefined where they have no part in the body.
 */
export async function readRound(db: Db, actor: Actor, roundId: number) {
  const read = await placedEntries(db, actor, roundId);
  if (!read) return undefined;
  const { round, entries: placed } = read;
  const criteria = await listCriteria(db, [round.criteriaSetId]);
  const own = await listOwnScores(db, [round.id], actor.personId);
  const runs = runsTheRound(actor, round.bodyId);
  const events = await readEvents(db, actor, { kind: "scoring", id: round.id }, 50);

  const rows = rowsSeen(placed, { own, criteria, closed: round.state === "closed", runs });
  const ended = await whereEndedUp(
    db,
    actor,
    placed.filter(({ seen }) => seen === 1),
  );
  const done = rows.filter((row) => row.myTotal !== null).length;
  return {
    ...headOfRound(round),
    cutOff: round.cutOff,
    minutesAvailable: round.minutesAvailable,
    most: mostOf(criteria),
    criteria,
    // Like its place, where a theme ended up is not told to somebody who has it still to score.
    rows: rows.map((row) => ({ ...row, endedUp: row.stands === "to_score" ? null : (ended.get(row.themeId) ?? null) })),
    mine: { done, of: rows.length, savedAt: latest(own.map((score) => score.at as string)) },
    load: runs || round.state === "closed" || done === rows.length ? loadAbove(placed) : null,
    scorers: runs ? await whoHasScored(db, round, actor, placed.length) : null,
    events: runs ? events : events.filter((event) => event.action !== "round_scored"),
    offers: roundOffers(round, actor),
  };
}

async function whoHasScored(
  db: Db,
  round: { id: number; bodyId: number; criteriaSetId: number },
  actor: Actor,
  themes: number,
) {
  const people = await listScorers(db, round, actor.today);
  const byPerson = new Map(people.map((person) => [person.id, person]));
  return [...byPerson.values()].map(({ name, whole, begun }) => ({
    name,
    words: begun === 0 ? "Not yet" : whole === themes ? "All scored" : `${whole} of ${themes} scored`,
    missing: whole < themes,
  }));
}

function latest(instants: readonly string[]): string | null {
  return instants.reduce<string | null>((last, at) => (last === null || at > last ? at : last), null);
}
