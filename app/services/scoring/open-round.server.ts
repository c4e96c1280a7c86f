import { yearEndsOn, yearStartsOn, type YearStart } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import { areCriteriaOf, mayOpenRound } from "#app/domain/scoring/may.ts";
import { SCHEMES, type Scheme } from "#app/domain/scoring/schemes.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { findCriteriaSet, insertCriteriaSet, listCriteriaSetsOf } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { sumMinutesLeft } from "#db/scoring/scoring-entries.server.ts";
import { insertRound } from "#db/scoring/scoring-rounds.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { putThemes } from "./put-to-scoring.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type NewRound = {
  bodyId: number;
  startYear: number;
  title: string;
  /** A published scheme, or the id of a set of the body's own. */
  criteria: { scheme: Scheme } | { setId: number };
  themeIds: readonly number[];
  minutesEach: number;
  /** Null for what is left on the year's coming meetings. */
  minutesAvailable: number | null;
};

/**
 * Opens a round of scoring on themes that wait. Minutes are what each theme needs
 * on an agenda, and what the year has. Refuses by role, another body's criteria,
 * and a theme that does not wait; a body the actor has no part in throws
 * `NoSuchRecord`.
 */
export function openRound(db: Db, acting: Acting, input: NewRound): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = requireRecord(await findOpenBody(trx, acting.actor, input.bodyId));
    requireVerdict(mayOpenRound(body.id, acting.actor));
    const days = daysLeft(input.startYear, body, acting.actor.today);
    const id = await insertRound(trx, {
      bodyId: body.id,
      startYear: input.startYear,
      criteriaSetId: await criteriaOf(trx, acting, body.id, input.criteria),
      title: input.title,
      minutesAvailable: input.minutesAvailable ?? (await sumMinutesLeft(trx, body.id, days)),
      openedAt: acting.now,
      openedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "round_opened",
      subject: { kind: "scoring", id, version: 1 },
      about: [{ kind: "body", id: body.id }],
      bodyId: body.id,
      particulars: { reference: reference("scoring", id), title: input.title },
    });
    await putThemes(trx, acting, { id, bodyId: body.id }, input.themeIds, input.minutesEach);
    return { reference: reference("scoring", id) };
  });
}

/** The days of the body's year that are still to come: from today, or from its first day. */
export function daysLeft(startYear: number, body: YearStart, today: IsoDate): { from: IsoDate; to: IsoDate } {
  const first = yearStartsOn(startYear, body);
  return { from: first > today ? first : today, to: yearEndsOn(startYear, body) };
}

/** The set to score by: one of the body's own, or its copy of a published scheme, made the first time. */
async function criteriaOf(trx: Trx, acting: Acting, bodyId: number, asked: NewRound["criteria"]): Promise<number> {
  if ("setId" in asked) {
    const set = await findCriteriaSet(trx, acting.actor, asked.setId);
    requireVerdict(areCriteriaOf(bodyId, set));
    return asked.setId;
  }
  const { words, criteria } = SCHEMES[asked.scheme];
  const taken = (await listCriteriaSetsOf(trx, bodyId)).find((set) => set.name === words);
  return taken?.id ?? (await insertCriteriaSet(trx, { bodyId, name: words }, criteria));
}
