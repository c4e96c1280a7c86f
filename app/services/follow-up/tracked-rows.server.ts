import { dayInLondon, type IsoDate } from "#app/domain/calendar.ts";
import { ownerKeyOf } from "#app/domain/follow-up/owner-key.ts";
import { chaseReasons, draftPath } from "#app/domain/follow-up/chase.ts";
import { followUpLine, timesOf } from "#app/domain/follow-up/line.ts";
import { shortOwnerWords } from "#app/domain/follow-up/owner.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { silentMeetings, type HeardFacts } from "#app/domain/follow-up/not-reported.ts";
import { isOverdue } from "#app/domain/follow-up/overdue.ts";
import { isOpenFollowUp, isRunningFollowUp } from "#app/domain/follow-up/state-sets.ts";
import type { Attention, TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { listHeldMeetings } from "#db/follow-up/follow-up-reports.server.ts";
import type { listFollowUpsByNumber } from "#db/follow-up/follow-up-tracker.server.ts";
import type { KnownOwners } from "#db/follow-up/owner-facts.server.ts";

type Known = { actor: Actor; held: Awaited<ReturnType<typeof listHeldMeetings>>; owners: KnownOwners };

/** Follow-ups as rows of the tracker, with their owners by name and the meetings at which they were left out. */
export function trackedRows(rows: readonly Row[], { actor, held, owners }: Known): TrackedFollowUp[] {
  return rows.map((row) => {
    const chase = chaseReasons({ ...timesOf(row), lastReportedOn: row.lastReportedOn }, actor.today);
    const mayReport = mayFollowUp("report_in_progress", row, actor).allowed;
    const key = chase.length > 0 && mayReport ? ownerKeyOf(row) : null;
    return {
      ...followUpLine(row, actor.today),
      owners: [...(owners.get(row.ownerCode) ?? [])],
      shortOwner: shortOwnerWords(row),
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
      chase,
      chaseAt: key === null ? null : draftPath(row.bodySlug, key),
      lastReport: row.lastReport,
      lastReportedOn: row.lastReportedOn as string | null,
      silentSince: silentMeetings(heardOf(row), held).map(({ id, meetsOn, dateBasis }) => ({
        reference: reference("meeting", id),
        ...{ meetsOn: meetsOn as string, dateBasis },
      })),
      mayReport,
    };
  });
}

type Row = Awaited<ReturnType<typeof listFollowUpsByNumber>>[number];

/** Why an officer looks at it now: its review day has come, or a member asked for an update since it was reported. */
function attentionOf(row: Row, today: IsoDate): Attention[] {
  const { state, reviewOn, updateAsked } = row;
  const look = isRunningFollowUp(state) && !isOverdue(row, today) && reviewOn !== null && reviewOn <= today;
  return [...(look ? ["look" as const] : []), ...(updateAsked ? ["asked" as const] : [])];
}

/** When it was said and last heard of; one that says no day counts from the day it was entered. */
export function heardOf({ bodyId, state, madeOn, createdAt, lastHeardOn }: Heard): HeardFacts & { bodyId: number } {
  return { bodyId, state, madeOn: madeOn ?? dayInLondon(new Date(createdAt)), lastHeardOn };
}

type Heard = Pick<Row, "bodyId" | "state" | "madeOn" | "createdAt" | "lastHeardOn">;
