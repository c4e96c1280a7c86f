import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { countToReport, listToReport, listToReportOf } from "#db/follow-up/follow-ups-to-report.server.ts";
import type { Db } from "#db/open.server.ts";

/** A page of the open follow-ups that the actor may report on. */
export async function listFollowUpsToReport(db: Db, actor: Actor, asked: string | null) {
  const bodyIds = bodiesToReportFor(actor);
  const { limit, offset, ...paged } = placeOfPage(await countToReport(db, actor, bodyIds), asked);
  return { ...paged, rows: await listToReport(db, actor, bodyIds, { limit, offset }) };
}

/** Those of these follow-ups that the actor may report on. */
export function listOfTheseToReport(db: Db, actor: Actor, ids: readonly number[]) {
  return listToReportOf(db, actor, bodiesToReportFor(actor), ids);
}

/** The bodies for whose follow-ups the actor may report, where one is open. */
export function bodiesToReportFor(actor: Actor): number[] {
  return bodiesOf(actor).filter((bodyId) => mayByRole(FOLLOW_UP_DEEDS.report_in_progress, actor, bodyId).allowed);
}
