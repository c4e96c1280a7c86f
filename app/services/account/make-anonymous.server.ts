import { officeOn } from "#app/domain/account/anonymity.ts";
import { mayMakeAnonymous } from "#app/domain/account/may.ts";
import { dayInLondon } from "#app/domain/calendar.ts";
import { deleteAccount } from "#db/account/accounts.server.ts";
import { deleteOwn, listEventsBy } from "#db/account/anonymity.server.ts";
import { listMembershipsOf } from "#db/administration/memberships.server.ts";
import { toldOf } from "#db/administration/owned-rows.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import { forgetChangesOf, renameActor, takeOutNames } from "#db/engine/rewrite-texts.server.ts";
import { whileRewriting } from "#db/safekeeping/rewritten-words.server.ts";
import type { Db } from "#db/open.server.ts";
import { requirePerson } from "#app/services/administration/administered-person.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { endSignIn } from "./end-sign-in.server.ts";
import { isNamedAlone, listOwnTaken, listTextsTaken, nameToTake, type TakenAlong } from "./what-names.server.ts";

/**
 * Makes a person anonymous, for good: signing in ends, their e-mail address goes, and in everything that is kept or was
 * published here what they were stands in place of their name. Refuses by role, oneself, an administrator, somebody with
 * a part in a body, a name that somebody else bears too, and a stale version.
 */
export function makeAnonymous(
  db: Db,
  acting: Acting,
  input: { personId: number; version: number },
): Promise<Outcome<{ office: string; along: TakenAlong }>> {
  return runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, (one) => mayMakeAnonymous(one, acting.actor));
    const taken = await nameToTake(trx, person);
    requireVerdict(await isNamedAlone(trx, person, taken));
    const along = [...(await listOwnTaken(trx, person)), ...(await listTextsTaken(trx, person, taken))];
    const { office } = taken;

    await endSignIn(trx, person, acting.now);
    await deleteAccount(trx, person.id);
    await deleteOwn(trx, person.id, person.email ?? "");
    await changePerson(trx, person.id, {
      name: office,
      familyName: office,
      description: "",
      anonymousSinceAt: acting.now,
    });
    const rewritten = await whileRewriting(trx, async () => {
      await nameByOffice(trx, person.id);
      await forgetChangesOf(trx, person.id);
      await takeOutNames(trx, taken, toldOf(acting.actor.councilId));
    });
    const event = {
      action: "person_made_anonymous",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: office },
    } as const;
    await writeEvent(trx, acting, event, rewritten);
    return { office, along };
  });
}

/** History names what they were in the body when they did it. */
async function nameByOffice(trx: Trx, personId: number): Promise<void> {
  const parts = await listMembershipsOf(trx, personId);
  const byOffice = new Map<string, number[]>();
  for (const { id, bodyId, at } of await listEventsBy(trx, personId)) {
    const office = officeOn(parts, bodyId, dayInLondon(new Date(at)));
    byOffice.set(office, [...(byOffice.get(office) ?? []), id]);
  }
  for (const [office, ids] of byOffice) await renameActor(trx, ids, office);
}
