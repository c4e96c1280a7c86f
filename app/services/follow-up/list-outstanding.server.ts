import { numbersText } from "#app/domain/follow-up/numbering.ts";
import { ownerKeyOf, ownersOf, type Naming } from "#app/domain/follow-up/owner-key.ts";
import { firstOwnerWords } from "#app/domain/follow-up/owner.ts";
import { followUpStanding, type FollowUpTimes } from "#app/domain/follow-up/overdue.ts";
import type { ChaseRow } from "#app/domain/follow-up/chase-draft.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { listFollowUpsToChase } from "#db/follow-up/chase.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** An open follow-up of the body with whose it is, and whether it may go into a link at all. */
export type OutstandingFollowUp = Awaited<ReturnType<typeof listOutstanding>>[number];

/** What is owed to the body, by one owner or by all; the first due first. What several owe is a row of each. */
export async function listOutstanding(db: Db | Trx, actor: Actor, bodyId: number, ownerKey?: string) {
  const rows = await listFollowUpsToChase(db, actor, bodyId);
  const naming = await listParties(db, bodyId, actor.today);
  return rows
    .flatMap((row) =>
      eachOwner(row, naming).map((owner) => ({
        ...row,
        ...owner,
        sensitive: isSensitive(row) ? ("yes" as const) : ("no" as const),
      })),
    )
    .filter((row) => ownerKey === undefined || row.ownerKey === ownerKey);
}

function eachOwner(row: Awaited<ReturnType<typeof listFollowUpsToChase>>[number], naming: Naming) {
  const owners = ownersOf({ ...row, name: firstOwnerWords(row) }, naming);
  return (owners.length > 0 ? owners : [{ ...row, name: "" }]).map((owner) => ({
    ownerPersonId: owner.ownerPersonId,
    ownerOfficeId: owner.ownerOfficeId,
    ownerWords: owner.ownerWords,
    ownerKey: ownerKeyOf(owner),
    ownerName: owner.name,
  }));
}

/** A row as the drafted message tells it on the actor's day. */
export function chaseRowOf({ today }: Actor): (row: OutstandingFollowUp) => ChaseRow {
  return (row) => ({
    id: row.id,
    wording: row.wording,
    sourceNumber: numbersText(row),
    madeOn: row.madeOn,
    dueWords: row.dueWords,
    standing: followUpStanding(timesOf(row), today),
    lastReport: row.lastReportedOn === null ? null : { on: row.lastReportedOn, text: row.lastReportText ?? "" },
  });
}

/** What tells how a row stands on a day. */
export function timesOf(row: OutstandingFollowUp): FollowUpTimes {
  return {
    state: row.state,
    dueOn: row.dueOn,
    responseDueOn: row.responseDueOn,
    responded: row.response !== null,
  };
}

function isSensitive(row: {
  sensitiveSinceAt: string | null;
  themeSensitiveSinceAt: string | null;
  itemSensitiveSinceAt: string | null;
}): boolean {
  return [row.sensitiveSinceAt, row.themeSensitiveSinceAt, row.itemSensitiveSinceAt].some((since) => since !== null);
}
