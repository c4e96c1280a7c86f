import { mayRemoveSecondStep } from "#app/domain/account/may.ts";
import { instantText } from "#app/domain/calendar.ts";
import { deletePasskeysOf } from "#db/account/passkeys.server.ts";
import { setAppKey, setRecoveryCodes } from "#db/account/second-steps.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import type { Db } from "#db/open.server.ts";
import { requirePerson } from "#app/services/administration/administered-person.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { inEnglish as say } from "#app/words/say.ts";
import { tellOfSecondStep } from "./change-second-step.server.ts";
import { endWaysIn } from "./end-ways-in.server.ts";

/**
 * Takes away the second step of a person who has lost it, recovery codes and all, and ends their sessions, that of the
 * lost phone too; they are told by e-mail where this installation sends any. Refuses by role, one's own, where there is none, or a stale version.
 */
export function takeSecondStepAway(
  db: Db,
  acting: Acting,
  { byMail }: { byMail: boolean },
  input: { personId: number; version: number },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, (one) => mayRemoveSecondStep(one, acting.actor));
    await setAppKey(trx, person.id, { keySealed: null, lastStep: 0, changedAt: acting.now });
    await deletePasskeysOf(trx, person.id);
    await setRecoveryCodes(trx, person.id, []);
    await endWaysIn(trx, person.id);
    await changePerson(trx, person.id);
    await writeEvent(trx, acting, {
      action: "second_step_taken_away",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: person.name },
    });
    if (byMail) {
      const told = say("mail.secondStepRemoved", { by: acting.actor.name, at: instantText(acting.now) });
      const to = { personId: person.id, name: person.name, now: acting.now };
      await tellOfSecondStep(trx, to, { subject: say("mail.secondStep"), told });
    }
    return { name: person.name };
  });
}
