import type { Reader } from "#app/domain/actor.ts";
import { meetingDay, type DayOfMeeting } from "#app/domain/meeting/day.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { notYetRecorded } from "#app/domain/minutes/already-here.ts";
import { canBeTicked, checkedOf, fieldsOf } from "#app/domain/minutes/decided.ts";
import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import type { Decisions, KeptReading, NewMeeting, SavedMinutes } from "#app/domain/minutes/kept.ts";
import type { MinutesReading } from "#app/domain/minutes/read-minutes.ts";
import type { Proposal } from "#app/domain/minutes/proposal.ts";
import { Earlier } from "#app/domain/minutes/restated.ts";
import type { MinutesRow } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { readKnown } from "./read-known.server.ts";

/** What was found in minutes, from its column. */
export function keptReading({ reading }: { reading: string }): KeptReading {
  return JSON.parse(reading) as KeptReading;
}

/** What was found in minutes, as their column keeps it beside the text. */
export function keptAs({ facts, cuts, proposals, more }: MinutesReading): string {
  return JSON.stringify({ facts, cuts, proposals, more } satisfies KeptReading);
}

/** What is left of minutes that are discarded: neither their text nor what was found in it. */
export function emptied(minutes: { reading: string }) {
  const reading = JSON.stringify({ ...keptReading(minutes), cuts: [], proposals: [] } satisfies KeptReading);
  return { state: MINUTES_DEEDS.discard_minutes.to, text: "", reading, decisions: "{}" };
}

/** The meeting that saving them adds; null where it is there, or not chosen yet. */
export function plannedMeeting({ newMeeting, meetingId }: { newMeeting: string | null; meetingId: number | null }) {
  return meetingId === null && newMeeting !== null ? (JSON.parse(newMeeting) as NewMeeting) : null;
}

/** What was saved of them; null while nothing is. */
export function savedMinutes({ undo }: { undo: string | null }): SavedMinutes | null {
  return undo === null ? null : (JSON.parse(undo) as SavedMinutes);
}

/** What was decided on each proposal, with what a form says now over what was kept before; of its fields only what differs. */
export function withDecisions(minutes: { decisions: string; reading: string }, now: Decisions): Decisions {
  const said = new Map(keptReading(minutes).proposals.map((proposal) => [proposal.key, fieldsOf(proposal)]));
  const differing = Object.entries(now).flatMap(([key, { ticked, changed }]) => {
    const own = said.get(key);
    if (!own) return [];
    const fields = Object.entries(changed).filter(([name, value]) => name in own && own[name] !== value);
    return [[key, { ticked, changed: Object.fromEntries(fields) }] as const];
  });
  return { ...(JSON.parse(minutes.decisions) as Decisions), ...Object.fromEntries(differing) };
}

/** What is not recorded yet of what was found, as the records are now; a report on what is closed already is none. */
export async function stillOpen(db: Db | Trx, reader: Reader, minutes: MinutesRow): Promise<Proposal[]> {
  const { bodyId, meetingId, meetsOn } = minutes;
  const known = await readKnown(db, reader, { bodyId, meetingId, meetsOn });
  const closed = new Set(known.followUps.filter(({ state }) => !isOpenFollowUp(state)).map(({ id }) => id));
  const open = notYetRecorded(keptReading(minutes).proposals, known.record, new Earlier(known));
  return open.filter((one) => one.kind !== "report" || !closed.has(one.followUpId ?? -1));
}

/** All that was found with what was decided on it, and what of it is ticked and not recorded yet. */
export async function tickedOf(db: Db | Trx, reader: Reader, minutes: MinutesRow, decisions: Decisions) {
  const open = new Set((await stillOpen(db, reader, minutes)).map(({ key }) => key));
  const all = checkedOf(keptReading(minutes).proposals, decisions);
  const ticked = all.filter((one) => one.ticked && canBeTicked(one.proposal) && open.has(one.proposal.key));
  return { all, ticked };
}

/** What minutes are called in history: "the minutes of 8 September 2026", or by their file. */
export function minutesTitle({ fileName, ...meeting }: DayOfMeeting & { fileName: string }): string {
  if (meeting.meetsOn !== null) return `the minutes of ${meetingDay(meeting)}`;
  return fileName ? `the minutes “${fileName}”` : "minutes that were pasted";
}
