import { isStillToInvite } from "#app/domain/account/invite-all.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { listPeopleWithoutPassword } from "#db/administration/people.server.ts";
import type { Db } from "#db/open.server.ts";

/** How many are invited at a time. */
export const MOST_INVITED = 100;

/**
 * Those without a password, for an administrator: who would be invited now, as their list offers them (`more` are left
 * for the next time), and who would not be, with why.
 */
export async function offerInvitations(db: Db, actor: Actor, now: IsoInstant) {
  const people = await listPeopleWithoutPassword(db, now);
  const judged = people.map((person) => ({ ...person, verdict: isStillToInvite(person, actor) }));
  const invited = judged.flatMap(({ id, version, name, email, verdict }) =>
    verdict.allowed ? [{ id, version, name, email: email ?? "" }] : [],
  );
  return {
    invited: invited.slice(0, MOST_INVITED),
    more: Math.max(0, invited.length - MOST_INVITED),
    notInvited: judged.flatMap(({ id, name, verdict }) =>
      verdict.allowed ? [] : [{ id, name, because: verdict.because }],
    ),
  };
}
