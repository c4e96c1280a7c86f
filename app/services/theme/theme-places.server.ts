import {
  approveThereText,
  askedPlaceText,
  canTakePlace,
  mayApprovePlace,
  placeGoneText,
  type AskedPlace,
} from "#app/domain/agenda/theme-place.ts";
import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Kysely } from "kysely";
import { readAgendaState } from "#db/agenda/agendas.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { listThemePlaces, type ThemePlaceRow } from "#db/theme/theme-places.server.ts";
import type { Database } from "#db/schema.ts";
import { yearOfMeeting } from "#app/services/programme/programme-of-day.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";

/** A place that a theme is asked to go to, with what the chair is told of it. */
export type ThemePlace = Awaited<ReturnType<typeof placeOf>>;

/** The places that these themes, which are with the chair, are asked to go to; by theme. One year is looked up once. */
export async function readThemePlaces(db: Kysely<Database>, actor: Actor, themeIds: readonly number[]) {
  const rows = await listThemePlaces(db, actor, themeIds);
  const years = new Map<number, Promise<AskedPlace["year"]>>();
  const places = new Map<number, ThemePlace>();
  for (const row of rows) {
    const year = years.get(row.id) ?? yearOfMeeting(db, row);
    years.set(row.id, year);
    places.set(row.themeId, placeOf(row, await year, actor));
  }
  return places;
}

function placeOf(row: ThemePlaceRow, year: AskedPlace["year"], actor: Actor) {
  const { themeId, minutes, meetsOn, askedByPersonId, agendaState } = row;
  const place = { theme: { bodyId: row.themeBodyId }, meeting: row, agendaState, year, askedByPersonId };
  const can = canTakePlace(place, actor.today);
  const verdict = mayApprovePlace(place, actor);
  return {
    themeId,
    meetingId: row.id,
    meeting: reference("meeting", row.id),
    meetsOn,
    minutes,
    year,
    verdict,
    /** The answer that gives both. */
    words: approveThereText(meetsOn, minutes, loadOf(row)),
    /** The same as a fact; where it cannot be had any more, why not. */
    fact: can.allowed ? askedPlaceText(meetsOn, minutes, loadOf(row)) : placeGoneText(meetsOn, minutes, can.because),
  };
}

/** Goes on where a theme may be asked to go on to the meeting when it is approved; refuses otherwise. Returns its day. */
export async function requirePlace(trx: Trx, { actor }: Acting, theme: { bodyId: number }, meetingId: number) {
  const meeting = requireRecord(await findMeeting(trx, actor, meetingId));
  const year = await yearOfMeeting(trx, meeting);
  const { state: agendaState } = await readAgendaState(trx, meetingId);
  requireVerdict(canTakePlace({ theme, meeting, agendaState, year }, actor.today));
  return meeting.meetsOn;
}
