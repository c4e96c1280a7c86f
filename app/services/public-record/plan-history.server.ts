import { createHash } from "node:crypto";
import type { Actor } from "#app/domain/actor.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { yearLabel, yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import { mayReleaseHeld } from "#app/domain/programme/may-publish.ts";
import { hasHistoryToPublish, type History, type HistoryPlan } from "#app/domain/public-record/history.ts";
import { mayPublishFollowUp, mayPublishRecord } from "#app/domain/public-record/may.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProgrammeOfYear, getYearStart } from "#db/programme/programmes.server.ts";
import { listHeldMeetings } from "#db/public-record/held-meetings.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { planFollowUps } from "./plan-follow-ups.server.ts";
import { planRecord } from "./plan-record.server.ts";

/** What publishing all that one import made of what has happened would do, and what of it stays with the team and why. Writes nothing. */
export async function planHistory(db: Db, actor: Actor, history: History): Promise<HistoryPlan> {
  const year = await getYearStart(db, history.bodyId);
  const held = await listHeldMeetings(db, history);
  const unseen = held.filter(({ isOut }) => isOut === 0).map(({ meetsOn }) => yearOf(meetsOn, year));
  const releases = [];
  for (const startYear of new Set(unseen)) releases.push(await planYear(db, actor, history.bodyId, startYear, year));
  const meetings = [];
  for (const { id, isOut } of held) {
    const meeting = requireRecord(await findMeeting(db, actor, id));
    const comesWith = isOut ? undefined : releases.find((one) => one.startYear === yearOf(meeting.meetsOn, year));
    const plan = await planRecord(db, meeting, { comesOut: comesWith?.verdict.allowed });
    const record = mayPublishRecord(meeting, plan, actor);
    const verdict = comesWith && !comesWith.verdict.allowed ? comesWith.verdict : record;
    meetings.push({
      id,
      version: meeting.version,
      reference: reference("meeting", id),
      day: meetingDay(meeting),
      comesOut: comesWith?.verdict.allowed === true,
      rows: plan.rows,
      leftOut: plan.leftOut,
      verdict,
    });
  }
  const followUps = (await planFollowUps(db, actor, history.followUpIds)).map(({ row, facts, standing }) => ({
    id: row.id,
    version: row.version,
    reference: reference("follow_up", row.id),
    wording: row.wording,
    verdict: mayPublishFollowUp(facts, standing, actor),
  }));
  return { releases, meetings, followUps };
}

async function planYear(db: Db, actor: Actor, bodyId: number, startYear: number, start: YearStart) {
  const programme = await findProgrammeOfYear(db, bodyId, startYear);
  const label = yearLabel(startYear, start);
  const thisYear = yearOf(actor.today, start);
  const hasEnded = (await findOpenBody(db, actor, bodyId)) === undefined;
  const verdict = mayReleaseHeld(programme ?? null, { bodyId, startYear, thisYear, label, hasEnded }, actor);
  return { startYear, words: label, verdict };
}

/** What the page that publishes it shows, and whether it may be; nothing of it where the deed itself may not be done. */
export async function offerHistory(db: Db, actor: Actor, history: History, deed: Verdict) {
  if (!deed.allowed) return { plan: { releases: [], meetings: [], followUps: [] }, mark: "", verdict: deed };
  const plan = await planHistory(db, actor, history);
  return { plan, mark: markOfHistory(plan), verdict: hasHistoryToPublish(plan) };
}

/** A short mark of what the page said would be published: another where anything of it has changed. */
export function markOfHistory(plan: HistoryPlan): string {
  return createHash("sha256").update(JSON.stringify(plan)).digest("base64url").slice(0, 16);
}
