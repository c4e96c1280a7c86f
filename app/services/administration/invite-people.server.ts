import type { LinkMaking } from "#app/services/account/links.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { runInBulk, type InBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";
import type { Db } from "#db/open.server.ts";
import { invitePerson } from "./invite-person.server.ts";

/** What became of each, and the links to pass on where this installation sends no mail: each is returned once. */
export type PeopleInvited = InBulk & { links: { name: string; link: string }[] };

/** Invites each ticked person as `invitePerson` does; those refused, with why, do not hold up the rest. */
export async function invitePeople(
  db: Db,
  acting: Acting,
  making: LinkMaking,
  ticked: readonly Ticked[],
): Promise<PeopleInvited> {
  const links: PeopleInvited["links"] = [];
  const bulk = await runInBulk(acting, ticked, async (each, { id, version }) => {
    const { outcome, link } = await invitePerson(db, each, making, { personId: id, version });
    if (outcome.ok && link !== null) links.push({ name: outcome.result.name, link });
    return outcome;
  });
  return { ...bulk, links };
}
