import { absenceText, asDays, whoOf, type AbsenceDays, type Absent } from "#app/domain/availability/absence.ts";
import { mayEnterAbsence, mayEnterOwnAbsence, mayReadAbsences, namesSomebody } from "#app/domain/availability/may.ts";
import { ABSENCE_FIELDS } from "#app/domain/availability/fields.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { hasPart } from "#db/administration/members.server.ts";
import { findMeetingBodyBySlug } from "#db/administration/meeting-bodies.server.ts";
import { isOfficeFor } from "#db/administration/offices.server.ts";
import { insertAbsence, listAbsencesLike } from "#db/availability/absences.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** What a form says of the days; no day where it is left out. */
export type DaysSaid = { weekday: number | null; fromOn: IsoDate | null; untilOn: IsoDate | null };

/** Which days were kept, in words, and under which number. */
export type AbsenceKept = { absenceId: number; days: string };

/**
 * Keeps days on which the actor cannot come, for every body that they have a part in. No reason is asked. Refuses
 * somebody without a part, and days that are past, too far ahead or kept already.
 */
export function enterOwnAbsence(db: Db, acting: Acting, said: DaysSaid): Promise<Outcome<AbsenceKept>> {
  return runDeedFor(db, acting, async (trx) => {
    const { actor } = acting;
    const who = { personId: actor.personId, officeId: null, words: "" };
    const days = asDays(said, actor.today);
    requireVerdict(mayEnterOwnAbsence(days, await listAbsencesLike(trx, null, who), actor));
    return keep(trx, acting, { bodyId: null, ...who, ...days });
  });
}

/**
 * Keeps days on which somebody of the body, an office or a witness cannot come, or the whole body does not meet.
 * Refuses by role, a choice that names nobody of the body, and days that are past, too far ahead or kept already.
 */
export function enterAbsence(
  db: Db,
  acting: Acting,
  { slug, who: choice, ...said }: DaysSaid & { slug: string; who: string },
): Promise<Outcome<AbsenceKept>> {
  return runDeedFor(db, acting, async (trx) => {
    const { actor } = acting;
    const { id: bodyId } = requireRecord(await findMeetingBodyBySlug(trx, actor, slug));
    requireVerdict(mayReadAbsences(bodyId, actor));
    const who = await requireWho(trx, bodyId, choice);
    const days = asDays(said, actor.today);
    requireVerdict(mayEnterAbsence(bodyId, days, await listAbsencesLike(trx, bodyId, who), actor));
    return keep(trx, acting, { bodyId, ...who, ...days });
  });
}

async function requireWho(trx: Trx, bodyId: number, choice: string): Promise<Absent> {
  const who = whoOf(choice);
  requireVerdict(namesSomebody(who !== undefined && (await isThere(trx, bodyId, who))));
  return requireRecord(who);
}

async function isThere(trx: Trx, bodyId: number, { personId, officeId, words }: Absent): Promise<boolean> {
  if (personId !== null) return hasPart(trx, bodyId, personId);
  return officeId === null ? words.length <= ABSENCE_FIELDS.who.limit : isOfficeFor(trx, bodyId, officeId);
}

/** The event names neither whom nor when: it is kept for good, and the days are not. */
async function keep(trx: Trx, acting: Acting, absence: Kept): Promise<AbsenceKept> {
  const by = { enteredAt: acting.now, enteredByName: acting.actor.name };
  const id = await insertAbsence(trx, { ...absence, ...by });
  await writeEvent(trx, acting, {
    action: "absence_entered",
    subject: { kind: "absence", id, version: 1 },
    bodyId: absence.bodyId,
  });
  return { absenceId: id, days: absenceText(absence) };
}

type Kept = Absent & AbsenceDays & { bodyId: number | null };
