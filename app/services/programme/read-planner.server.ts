import { mayCreateMeeting } from "#app/domain/meeting/may.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { startYearFromSlug, yearEndsOn, yearLabel, yearSlug, yearStartsOn, yearWords } from "#app/domain/municipal-year.ts"; // prettier-ignore
import { standsOn } from "#app/domain/programme/year-line.ts";
import { maySuggestPlan } from "#app/domain/plan/may-start.ts";
import { cardsInColumn } from "#app/domain/programme/board-room.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listBoardVariations } from "#db/programme/board-variations.server.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { countOnBoard, listFirstOnBoard } from "#db/programme/board-items.server.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProgramme } from "#db/programme/programmes.server.ts";
import { listThemesAskedFor } from "#db/theme/theme-places.server.ts";
import { meetingChoice } from "#app/services/agenda-item/offer-item-move.server.ts";
import { readHeads } from "#app/services/deadline/read-heads.server.ts";
import { plannerAway } from "./planner-away.server.ts";
import { readBoardDraft } from "#app/services/plan/read-board-draft.server.ts";
import { plannerColumns } from "./planner-columns.server.ts";
import { plannerLine } from "./planner-line.server.ts";
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
  const until = yearEndsOn(startYear, programme);
  const inYear = await listMeetingsBetween(db, actor, programme.bodyId, starts, until);
  const coming = inYear.filter((meeting) => standsOn(meeting, actor.today) === "to come");
  const meetingIds = coming.map(({ id }) => id);
  const places = { meetingIds, programmeId: programme.id };
  const most = cardsInColumn(coming.length + 1);
  const [items, counts, delegation, heads, away, draft] = await Promise.all([
    listFirstOnBoard(db, actor, { ...places, most: most + 1 }),
    countOnBoard(db, actor, places),
    findDelegationInForce(db, programme.bodyId, actor.today),
    readHeads(db, actor, coming),
    plannerAway(db, actor, programme.bodyId),
    readBoardDraft(db, actor, programme),
  ]);
  const delegationId = delegation?.id ?? null;
  const themes = await plannerThemes(db, actor, programme, { delegationId, draft, most });
  const waiting = await listBoardVariations(db, actor, { itemIds: items.map(({ id }) => id), meetingIds });
  const themePlaces = await listThemesAskedFor(db, actor, meetingIds);
  const known = { items, waiting, delegationId, draft, meetings: coming };
  const onBoard = { ...known, most, counts, places: themePlaces, heads, away };
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
    months: plannerLine(starts, inYear, actor.today),
    themes: themes.cards,
    moreThemes: themes.more,
    columns: plannerColumns(onBoard, actor),
    meetings: coming.map((meeting) => meetingChoice(meeting)),
    draft: draft && { href: draft.href, words: draft.words },
    undo: await readUndo(db, actor, known, now),
  };
}
