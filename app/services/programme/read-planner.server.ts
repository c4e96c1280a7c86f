import { mayCreateMeeting } from "#app/domain/meeting/may.ts";
import { addDays, type IsoInstant } from "#app/domain/calendar.ts";
import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import { startYearFromSlug, yearLabel, yearSlug, yearStartsOn, yearWords } from "#app/domain/municipal-year.ts";
import { standsOn, yearLine } from "#app/domain/programme/year-line.ts";
import { maySuggestPlan } from "#app/domain/plan/may-start.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listBoardVariations } from "#db/programme/board-variations.server.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { listOnBoard } from "#db/agenda-item/items.server.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProgramme } from "#db/programme/programmes.server.ts";
import { listThemesAskedFor } from "#db/theme/theme-places.server.ts";
import { meetingChoice } from "#app/services/agenda-item/offer-item-move.server.ts";
import { readHeads } from "#app/services/deadline/read-heads.server.ts";
import { plannerAway } from "./planner-away.server.ts";
import { readBoardDraft } from "#app/services/plan/read-board-draft.server.ts";
import { plannerColumns } from "./planner-columns.server.ts";
import { plannerThemes } from "./planner-themes.server.ts";
import { readUndo } from "./read-undo.server.ts";

export type Board = NonNullable<Awaited<ReturnType<typeof readPlanner>>>;
export type BoardColumn = Board["columns"][number];
export type BoardCard = BoardColumn["cards"][number];

/**
 * The planner board of a body's year: the line of its months, what waits for a meeting, then each coming
 * meeting with its dates, its minutes used, asked for and left, and its items; what the actor may undo. Undefined
 * where the actor has no part in the body or the year has no programme.
 */
export async function readPlanner(db: Db, actor: Actor, asked: { slug: string; year: string }, now: IsoInstant) {
  const startYear = startYearFromSlug(asked.year);
  if (startYear === undefined) return undefined;
  const programme = await findProgramme(db, actor, { bodySlug: asked.slug, startYear });
  if (!programme) return undefined;
  const starts = yearStartsOn(startYear, programme);
  const until = addDays(yearStartsOn(startYear + 1, programme), -1);
  const inYear = await listMeetingsBetween(db, actor, programme.bodyId, starts, until);
  const coming = inYear.filter((meeting) => standsOn(meeting, actor.today) === "to come");
  const meetingIds = coming.map(({ id }) => id);
  const [items, delegation, heads, away, draft] = await Promise.all([
    listOnBoard(db, actor, { meetingIds, programmeId: programme.id }),
    findDelegationInForce(db, programme.bodyId, actor.today),
    readHeads(db, actor, coming),
    plannerAway(db, actor, programme.bodyId),
    readBoardDraft(db, actor, programme),
  ]);
  const waiting = await listBoardVariations(db, actor, { itemIds: items.map(({ id }) => id), meetingIds });
  const places = await listThemesAskedFor(db, actor, meetingIds);
  const delegationId = delegation?.id ?? null;
  const line = inYear.map((meeting) => ({
    reference: reference("meeting", meeting.id),
    meetsOn: meeting.meetsOn,
    state: meeting.state,
    load: loadOf(meeting),
  }));
  return {
    body: { name: programme.bodyName, slug: programme.bodySlug },
    year: {
      label: yearLabel(startYear, programme),
      slug: yearSlug(startYear, programme),
      words: yearWords(startYear, programme),
    },
    state: programme.state,
    maySuggest: maySuggestPlan(programme, actor).allowed,
    mayAddMeeting: mayCreateMeeting({ id: programme.bodyId, endedOn: programme.endedOn }, null, actor).allowed,
    months: yearLine(starts, line, actor.today),
    themes: await plannerThemes(db, actor, programme, delegationId, draft),
    columns: plannerColumns({ items, waiting, places, heads, delegationId, away, draft, meetings: coming }, actor),
    meetings: coming.map((meeting) => meetingChoice(meeting)),
    draft: draft && { href: draft.href, words: draft.words },
    undo: await readUndo(db, actor, { items, waiting, delegationId, draft, meetings: coming }, now),
  };
}
