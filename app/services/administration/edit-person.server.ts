import { plainEmail } from "#app/domain/account/email.ts";
import { PERSON_FIELDS } from "#app/domain/account/fields.ts";
import { mayEditPerson } from "#app/domain/account/may.ts";
import { changedFields } from "#app/domain/events.ts";
import { labelsOf, untoldOf } from "#app/domain/field.ts";
import { familyNameAfter } from "#app/domain/person-name.ts";
import { insertAccount, setEmail } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteWaitingRemindersTo } from "#db/reminder/outbox.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import { runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { endLinks } from "#app/services/account/links.server.ts";
import { requirePerson } from "./administered-person.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { requireUnusedEmail } from "#app/services/account/unused-email.server.ts";

/**
 * Changes a person's name, family name, description or e-mail address; a first address opens an
 * account, to be invited next. Links sent to an old address stop working. The
 * address is named in history but never shown. Refuses anyone but an
 * administrator, taking an account's address away, and one that is taken.
 */
export function editPerson(
  db: Db,
  acting: Acting,
  input: { personId: number; version: number; name: string; familyName?: string; description: string; email?: string },
): Promise<Outcome<{ personId: number }>> {
  const email = input.email === undefined ? null : plainEmail(input.email);
  return runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, (one) => mayEditPerson(one, acting.actor, email));
    const { name, description } = input;
    const to = { name, familyName: familyNameAfter(input, person), description };
    const changed = changedFields(person, { ...to, email }, labelsOf(PERSON_FIELDS), untoldOf(PERSON_FIELDS));
    if (changed.length === 0) return { personId: person.id };

    if (email !== null && email !== person.email) await moveEmail(trx, acting, person, email);
    await changePerson(trx, person.id, to);
    await writeEvent(trx, acting, {
      action: "person_edited",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: name, changed },
    });
    return { personId: person.id };
  });
}

async function moveEmail(
  trx: Trx,
  { now }: Acting,
  person: { id: number; councilId: number; email: string | null },
  email: string,
): Promise<void> {
  const { id: personId, councilId } = person;
  await requireUnusedEmail(trx, email, { personId, councilId });
  if (person.email === null) return insertAccount(trx, { councilId, personId, email, createdAt: now });
  await endLinks(trx, { personId, email: person.email }, now);
  await deleteWaitingRemindersTo(trx, { personId, email: person.email });
  await setEmail(trx, personId, email);
}
