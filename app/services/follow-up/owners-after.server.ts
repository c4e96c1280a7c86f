import { pick } from "#app/domain/field.ts";
import { laterNumberLines } from "#app/domain/follow-up/numbering.ts";
import { otherOwnerLines, otherOwnersIn, OWNER, type Owner } from "#app/domain/follow-up/owner-key.ts";
import type { FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import { replaceOtherOwners } from "#db/follow-up/other-owners.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { requireOwners, type OwnersInput } from "./require-owner.server.ts";

/** What a follow-up has several of, as its form shows them, one a line. */
export function linesOf(row: Pick<FollowUpRow, "laterNumbersHeld" | "otherOwnersHeld">) {
  return { laterNumbers: laterNumberLines(row), otherOwners: otherOwnerLines(row) };
}

/** Keeps whose a follow-up is after an edit; returns the first. Where none was changed all stay, whatever has become of them. */
export async function ownersAfter(
  trx: Trx,
  { actor }: Acting,
  row: FollowUpRow,
  said: OwnersInput,
): Promise<{ lead: Owner }> {
  const isSame = OWNER.every((name) => said[name] === row[name]);
  if (isSame && said.otherOwners === otherOwnerLines(row)) return { lead: pick(row, OWNER) };
  const { lead, others } = await requireOwners(trx, row.bodyId, said, actor.today, otherOwnersIn(row));
  await replaceOtherOwners(trx, row.id, others);
  return { lead };
}
