import { dayInLondon, type IsoDate } from "#app/domain/calendar.ts";
import { chaseReasons } from "#app/domain/follow-up/chase.ts";
import { openAndLate } from "#app/domain/follow-up/lateness.ts";
import { followUpLine } from "#app/domain/follow-up/line.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { silentMeetings } from "#app/domain/follow-up/not-reported.ts";
import { readingOwners } from "#app/domain/follow-up/owner-names.ts";
import { isOverdue } from "#app/domain/follow-up/overdue.ts";
import { isOpenFollowUp, isRunningFollowUp } from "#app/domain/follow-up/state-sets.ts";
import type { Attention, TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listOffices } from "#db/administration/offices.server.ts";
import { listHeldMeetings } from "#db/follow-up/follow-up-reports.server.ts";
import { listLastClosed, listReadableFollowUps } from "#db/follow-up/follow-up-tracker.server.ts";
import type { Db } from "#db/open.server.ts";

const LAST_CLOSED = 5;

/** How many of a body's last meetings the tracker can be asked about: about a year of them. */
const MEETINGS_BACK = 6;

/**
 * Every follow-up of the actor's working record across their bodies, as rows of the
 * tracker; how many are open and how many of those late, each number with its list; and the last five that
 * were closed, for when nothing is open.
 */
export async function listFollowUps(db: Db, actor: Actor) {
  const rows = await listReadableFollowUps(db, actor);
  const held = await listHeldMeetings(db, bodiesOf(actor), actor.today, MEETINGS_BACK);
  const ownersNamed = readingOwners(await listOffices(db));
  const followUps: TrackedFollowUp[] = rows.map((row) => ({
    ...followUpLine(row, actor.today),
    owners: ownersNamed(row),
    version: row.version,
    open: isOpenFollowUp(row.state),
    bodySlug: row.bodySlug,
    bodyName: row.bodyName,
    year: yearLabel(row.startYear, row),
    theme: row.themeId === null ? null : reference("theme", row.themeId),
    themeTitle: row.themeTitle,
    meeting: row.meetingId === null ? null : reference("meeting", row.meetingId),
    meetsOn: row.meetsOn as string | null,
    dateBasis: row.dateBasis,
    madeOn: row.madeOn as string | null,
    attention: attentionOf(row, actor.today),
    chase: chaseReasons({ ...row, responded: row.response !== null }, actor.today),
    lastReport: row.lastReport,
    lastReportedOn: row.lastReportedOn as string | null,
    silentSince: silentMeetings(heardOf(row), held).map(({ id, meetsOn, dateBasis }) => ({
      reference: reference("meeting", id),
      ...{ meetsOn: meetsOn as string, dateBasis },
    })),
    mayReport: mayFollowUp("report_in_progress", row, actor).allowed,
  }));
  const open = followUps.filter((followUp) => followUp.open);
  const closed = open.length === 0 && rows.length > 0 ? await listLastClosed(db, actor, LAST_CLOSED) : [];
  return {
    followUps,
    open: open.length,
    counts: openAndLate(open.map(({ standing }) => standing)),
    lastClosed: closed.map((row) => ({ ...followUpLine(row, actor.today), closedAt: row.closedAt as string })),
  };
}

type Row = Awaited<ReturnType<typeof listReadableFollowUps>>[number];

/** Why an officer looks at it now: its review day has come, or a member asked for an update since it was reported. */
function attentionOf(row: Row, today: IsoDate): Attention[] {
  const { state, reviewOn, updateAskedAt, lastReportAt } = row;
  const look = isRunningFollowUp(state) && !isOverdue(row, today) && reviewOn !== null && reviewOn <= today;
  const asked = isOpenFollowUp(state) && updateAskedAt !== null && updateAskedAt > (lastReportAt ?? "");
  return [...(look ? ["look" as const] : []), ...(asked ? ["asked" as const] : [])];
}

/** When it was said and last heard of; one that says no day counts from the day it was entered. */
export function heardOf(row: Row) {
  return { ...row, madeOn: row.madeOn ?? dayInLondon(new Date(row.createdAt)) };
}
