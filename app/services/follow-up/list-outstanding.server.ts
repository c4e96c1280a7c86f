import { numbersText } from "#app/domain/follow-up/numbering.ts";
import { ownerKeyOf, ownersOf, type Naming, type OtherOwners, type Owner } from "#app/domain/follow-up/owner-key.ts";
import { firstOwnerWords } from "#app/domain/follow-up/owner.ts";
import { followUpStanding } from "#app/domain/follow-up/overdue.ts";
import type { ChaseRow } from "#app/domain/follow-up/chase-draft.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { listFollowUpsToChase, listOwed } from "#db/follow-up/chase.server.ts";
import { listOwnersOf } from "#db/follow-up/owner-facts.server.ts";
import type { Language } from "#app/words/language.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** An open follow-up of the body with whose it is, and whether it may go into a link at all. */
export type OutstandingFollowUp = Awaited<ReturnType<typeof readOutstanding>>[number];

/**
 * How much is owed to the body, by whom: of each way in which owners are written a line of each that it names, whoever has
 * what is due first before the others. What several owe counts for each.
 */
export async function listOwners(db: Db | Trx, actor: Actor, bodyId: number) {
  const owed = await listOwed(db, actor, bodyId, actor.today);
  const written = await listOwnersOf(db, owed.map(({ one }) => one)); // prettier-ignore
  const byCode = new Map(written.map((row) => [row.code, row]));
  const naming = await listParties(db, bodyId, actor.today);
  return owed.flatMap((line) => {
    const row = byCode.get(line.code);
    return row ? eachOwner(row, naming).map((owner) => ({ ...line, ...owner })) : [];
  });
}

/** These follow-ups of the body with whose they are: of one owner, or of all. What several owe is a row of each. */
export async function readOutstanding(
  db: Db | Trx,
  actor: Actor,
  bodyId: number,
  ids: readonly number[],
  ownerKey?: string,
) {
  const rows = await listFollowUpsToChase(db, actor, ids);
  const naming = await listParties(db, bodyId, actor.today);
  return rows
    .flatMap((row) => {
      const sensitive = isSensitive(row) ? ("yes" as const) : ("no" as const);
      return eachOwner(row, naming).map((owner) => ({ ...row, ...owner, sensitive }));
    })
    .filter((row) => ownerKey === undefined || row.ownerKey === ownerKey);
}

type Written = Owner & OtherOwners & Parameters<typeof firstOwnerWords>[0];

function eachOwner(row: Written, naming: Naming) {
  const owners = ownersOf({ ...row, name: firstOwnerWords(row) }, naming);
  return (owners.length > 0 ? owners : [{ ...row, name: "" }]).map((owner) => ({
    ownerPersonId: owner.ownerPersonId,
    ownerOfficeId: owner.ownerOfficeId,
    ownerWords: owner.ownerWords,
    ownerKey: ownerKeyOf(owner),
    ownerName: owner.name,
  }));
}

/** A row as the drafted message tells it on the actor's day, in a language. */
export function chaseRowOf({ today }: Actor, language: Language): (row: OutstandingFollowUp) => ChaseRow {
  return (row) => ({
    id: row.id,
    language,
    wording: row.wording,
    sourceNumber: numbersText(row),
    madeOn: row.madeOn,
    dueWords: row.dueWords,
    dueOn: row.dueOn,
    standing: followUpStanding({ ...row, responded: row.response !== null }, today),
    lastReport: row.lastReportedOn === null ? null : { on: row.lastReportedOn, text: row.lastReportText ?? "" },
  });
}

function isSensitive(row: Awaited<ReturnType<typeof listFollowUpsToChase>>[number]): boolean {
  return [row.sensitiveSinceAt, row.themeSensitiveSinceAt, row.itemSensitiveSinceAt].some((since) => since !== null);
}
