import { hasRoomForFile, hasRoomForPerson, mayMailToday } from "#app/domain/administration/limits.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { allowed, type Verdict } from "#app/domain/verdict.ts";
import { countFileBytes, countMailsSince, countPeopleKnown, getLimits } from "#db/administration/limits.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

const HOURS_A_DAY = 24;

/** Goes on where the council may have one more person. */
export async function requireRoomForPerson(trx: Trx, councilId: number): Promise<void> {
  const limits = await getLimits(trx, councilId);
  if (limits.mostPeople === null) return;
  requireVerdict(hasRoomForPerson(await countPeopleKnown(trx, councilId), limits));
}

/** Goes on where the council may keep what a file says beside what it keeps of others. */
export async function requireRoomForFile(
  trx: Trx,
  councilId: number,
  ...said: readonly (string | Uint8Array)[]
): Promise<void> {
  const limits = await getLimits(trx, councilId);
  if (limits.mostFileBytes === null) return;
  const bytes = said.reduce((sum, one) => sum + Buffer.byteLength(one), 0);
  requireVerdict(hasRoomForFile(await countFileBytes(trx, councilId), bytes, limits));
}

/** Whether one more message may go to somebody of the council at this moment. */
export async function mayMail(trx: Trx, councilId: number, now: IsoInstant): Promise<Verdict> {
  const limits = await getLimits(trx, councilId);
  if (limits.mostDailyMails === null) return allowed;
  return mayMailToday(await countMailsSince(trx, councilId, addHours(now, -HOURS_A_DAY)), limits);
}
