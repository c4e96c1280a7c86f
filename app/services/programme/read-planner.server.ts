import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import { mayCreateMeeting } from "#app/domain/meeting/may.ts";
import { addDays } from "#app/domain/calendar.ts";
import { papersDueOn } from "#app/domain/deadline/public-dates.ts";
import { startYearFromSlug, yearLabel, yearSlug, yearStartsOn } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import { listOnBoard } from "#db/agenda-item/items.server.ts";
import { listMeetingsBetween, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProgramme } from "#db/programme/programmes.server.ts";
import { meetingChoice } from "#app/services/agenda-item/offer-item-move.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";
import { plannerCards, type PlannerCard } from "./planner-cards.server.ts";

export type Board = NonNullable<Awaited<ReturnType<typeof readPlanner>>>;
export type BoardColumn = Board["columns"][number];
export type BoardCard = PlannerCard;

/**
 * The planner board of a body's year: the items not scheduled, then each coming
 * meeting with its minutes used and left. Undefined where the actor has no part
 * in the body or the year has no programme.
 */
export async function readPlanner(db: Db, actor: Actor, bodySlug: string, year: string) {
  const startYear = startYearFromSlug(year);
  if (startYear === undefined) return undefined;
  const programme = await findProgramme(db, actor, { bodySlug, startYear });
  if (!programme) return undefined;
  const starts = yearStartsOn(startYear, programme);
  const from = actor.today > starts ? actor.today : starts;
  const until = addDays(yearStartsOn(startYear + 1, programme), -1);
  const inYear = await listMeetingsBetween(db, actor, programme.bodyId, from, until);
  const meetings = inYear.filter((meeting) => meeting.state !== "held");
  const board = { meetingIds: meetings.map(({ id }) => id), programmeId: programme.id };
  const [items, clock, delegation] = await Promise.all([
    listOnBoard(db, actor, board),
    readClockBody(db, programme.bodySlug),
    findDelegationInForce(db, programme.bodyId, actor.today),
  ]);
  const ids = items.map((item) => item.id);
  const waiting = await listOpenVariations(db, ids);
  const facts = { waiting, delegationId: delegation?.id ?? null };
  const cardsOf = (meeting: MeetingRow | null) =>
    plannerCards(
      items.filter((item) => item.meetingId === (meeting?.id ?? null)),
      meeting,
      facts,
      actor,
    );
  const pool = cardsOf(null);
  return {
    body: { name: programme.bodyName, slug: programme.bodySlug },
    year: { label: yearLabel(startYear, programme), slug: yearSlug(startYear, programme) },
    state: programme.state,
    mayAddMeeting: mayCreateMeeting({ id: programme.bodyId, endedOn: programme.endedOn }, null, actor).allowed,
    columns: [
      {
        meeting: null,
        load: { planned: pool.reduce((sum, card) => sum + card.minutes, 0), available: 0 },
        cards: pool,
      },
      ...meetings.map((meeting) => ({
        meeting: {
          reference: reference("meeting", meeting.id),
          meetsOn: meeting.meetsOn,
          state: meeting.state,
          papersDueOn: clock ? papersDueOn(clock, meeting.meetsOn) : null,
        },
        load: loadOf(meeting),
        cards: cardsOf(meeting),
      })),
    ],
    meetings: meetings.map(meetingChoice),
  };
}
