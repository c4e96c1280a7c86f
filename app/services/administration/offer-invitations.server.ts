import { isStillToInvite } from "#app/domain/account/invite-all.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { pageNotToInvite, pageToInvite } from "#db/administration/people.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Those without a password, for an administrator: a page of who would be invited now, as their list offers them (`more`
 * are left for the next time), and a page of who would not be, with why.
 */
export async function offerInvitations(db: Db, actor: Actor, now: IsoInstant, asked: string | null = null) {
  const toInvite = await pageToInvite(db, { councilId: actor.councilId, now }, null);
  const { rows, ...paged } = await pageNotToInvite(db, { councilId: actor.councilId, now }, asked);
  const invited = toInvite.rows.filter((person) => isStillToInvite(person, actor).allowed);
  const notInvited = rows.flatMap((person) => {
    const verdict = isStillToInvite(person, actor);
    return verdict.allowed ? [] : [{ id: person.id, name: person.name, because: verdict.because }];
  });
  return {
    invited: invited.map(({ id, version, name, email }) => ({ id, version, name, email: email ?? "" })),
    more: toInvite.total - toInvite.rows.length,
    notInvited: { ...paged, rows: notInvited },
  };
}
