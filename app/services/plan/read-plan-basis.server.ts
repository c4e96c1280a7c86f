import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { Actor } from "#app/domain/actor.ts";
import { dateText } from "#app/domain/calendar.ts";
import { papersDueOn } from "#app/domain/deadline/public-dates.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import type { PlanBasis } from "#app/domain/plan/asked-plan.ts";
import { groundBetween } from "#app/domain/plan/ground.ts";
import { reference } from "#app/domain/references.ts";
import { listOnBoard } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { readYearWindows } from "#app/services/deadline/read-year-windows.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readAway } from "./read-away.server.ts";
import { inOrder } from "./plan-order.server.ts";
import { planItems } from "./plan-items.server.ts";
import { planThemes } from "./plan-themes.server.ts";
import { readPriorities } from "./read-priorities.server.ts";
import { readWhatReadersKnow } from "./read-what-readers-know.server.ts";

/**
 * What a plan of a programme's year is made from, as the actor sees it: the meetings to come with what their routine
 * business leaves, the items on them and those that wait, and the approved themes without an item. What may not be
 * moved stays, with why; where the chair is asked to put it, its minutes are kept free as well. The number of queries
 * does not depend on how much there is.
 */
export async function readPlanBasis(db: Db, actor: Actor, programme: OfferedProgramme): Promise<PlanBasis> {
  const year = await readYearWindows(db, actor, programme);
  const coming = year.meetings.filter((one) => isComing(one.state) && one.meetsOn >= actor.today);
  const due = new Map(coming.map((one) => [one.id, year.body && papersDueOn(year.body, one.meetsOn)]));
  const away = await readAway(db, actor, programme.bodyId, coming);
  const onBoard = await listOnBoard(db, actor, { meetingIds: coming.map(({ id }) => id), programmeId: programme.id });
  const business = onBoard.filter(({ kind }) => isInProgramme(kind));
  const scored = await readPriorities(db, actor, programme);
  const told = await readWhatReadersKnow(db, programme.id);
  const items = await planItems(db, actor, business, { coming, due, windows: year.windows, scored, told, away });
  const themes = await planThemes(db, actor, programme, { scored, away });
  const standing = new Map<number, number>();
  for (const { meetingId, minutes } of business)
    if (meetingId !== null) standing.set(meetingId, (standing.get(meetingId) ?? 0) + minutes);
  const meetings = coming.map((one) => ({
    id: reference("meeting", one.id),
    on: one.meetsOn,
    minutes: minutesToPlan(one, standing.get(one.id) ?? 0),
    papersDueOn: due.get(one.id) ?? null,
    isRecess: away.isRecess(one.meetsOn),
  }));
  const all = inOrder([...items.planned, ...themes.planned], [...items.follows, ...themes.follows]);
  return {
    instance: { today: actor.today, meetings, items: all },
    stays: items.stays,
    ground: [
      ...coming.map(({ id, meetsOn, version, minutesPlanned, minutesAsked }) => ({
        id: reference("meeting", id),
        version,
        besides: [minutesPlanned, minutesAsked, due.get(id), away.isRecess(meetsOn)].join(),
        words: `the meeting of ${dateText(meetsOn)}`,
      })),
      ...items.ground,
      ...themes.ground,
      ...groundBetween(all),
    ],
  };
}

/** What is left of a meeting for what a programme plans: its time less all that no plan moves, and what the chair is asked for. */
function minutesToPlan(meeting: MeetingRow, plannable: number): number {
  return Math.max(0, meeting.minutesAvailable - (meeting.minutesPlanned - plannable) - meeting.minutesAsked);
}
