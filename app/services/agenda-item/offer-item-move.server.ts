import { loadOf, roomText } from "#app/domain/agenda-item/minutes-planned.ts";
import { questionsLeft } from "#app/domain/agenda-item/taken-along.ts";
import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import type { MoveDeed } from "#app/domain/agenda-item/deeds.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { findOpenVariation } from "#db/programme/variations.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { listMeetingChoices, type MeetingRow } from "#db/meeting/meetings.server.ts";
import { listPlannedFor } from "#db/question/question-places.server.ts";
import { readAwayOfItem } from "#app/services/availability/warn-of-coming.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * What the page of a move needs: the item, the meetings it may go to with the
 * room on each, how the move is made, whether it must say why, and the verdict.
 */
export async function offerItemMove(db: Db, actor: Actor, itemId: number, deed: MoveDeed) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const [meetings, delegation, open] = await Promise.all([
    listMeetingChoices(db, actor, item.bodyId, actor.today),
    findDelegationInForce(db, item.bodyId, actor.today),
    findOpenVariation(db, itemId),
  ]);
  const facts = { next: null, delegationId: delegation?.id ?? null, openVariationId: open?.id ?? null };
  const planTo = (to: MeetingRow | null) => planMove(item, { deed, to }, facts, actor);
  const { how, reasonNeeded, verdict } = planTo(null);
  const choices = meetings.filter((meeting) => planTo(meeting).verdict.allowed);
  const away = await readAwayOfItem(db, actor, item, choices);
  return {
    reference: reference("item", item.id),
    title: item.title,
    state: item.state,
    meetsOn: item.meetsOn,
    dateBasis: item.dateBasis,
    meeting: item.meetingId === null ? null : reference("meeting", item.meetingId),
    minutes: item.minutes,
    version: item.version,
    meetings: choices.map((meeting) => meetingChoice(meeting, away.get(meeting.id))),
    takenAlong: deed === "withdraw_item" ? questionsLeft(await listPlannedFor(db, itemId), item.themeId) : [],
    how,
    reasonNeeded,
    verdict,
  };
}

/** A meeting as a choice: "13 October 2026 (65 minutes left)", with who of those the item needs cannot come. */
export function meetingChoice(meeting: MeetingRow, away?: string): { value: string; words: string } {
  const room = roomText(loadOf(meeting));
  return {
    value: reference("meeting", meeting.id),
    words: `${meetingDay(meeting)} (${room}${away ? `; ${away}` : ""})`,
  };
}
