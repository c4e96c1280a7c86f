import { plainEmail } from "#app/domain/account/email.ts";
import { PENDING_MINUTES } from "#app/domain/account/second-step.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { listAccountsByEmail } from "#db/account/accounts.server.ts";
import { insertPendingSignIn } from "#db/account/pending-sign-ins.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { makePendingSignIn } from "./pending-sign-in.server.ts";

const AT_THE_MACHINE = "Somebody at the machine";

/**
 * A link with which a person signs in once, whatever they have lost: for whoever may run commands at the machine, and
 * so may read the whole database anyway. Told in the history of the person. Throws where nobody has an account in
 * force with the address, or several councils have one and none is named.
 */
export async function makeSignInLink(
  db: Db,
  making: { secret: string; origin: string; now: IsoInstant },
  email: string,
  councilId: number | null = null,
): Promise<{ name: string; link: string; minutes: number }> {
  const [account, ...others] = await listAccountsByEmail(db, plainEmail(email), councilId);
  if (!account) throw new Error(`Nobody has an account with the address ${email}.`);
  if (others.length > 0) throw new Error(`${email} has accounts at more than one council: say at which.`);
  const { personId, name } = account;
  if (account.suspendedAt !== null) throw new Error(`The account of ${name} is suspended.`);
  const pending = { personId, kind: "link", next: "/account/second-step", now: making.now } as const;
  const { token, row } = makePendingSignIn(making.secret, pending);
  await retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      await insertPendingSignIn(trx, row);
      await insertEvent(
        trx,
        { personId: null, name: AT_THE_MACHINE, at: making.now },
        {
          action: "sign_in_link_made",
          subject: { kind: "person", id: personId },
          bodyId: null,
          particulars: { title: name },
        },
      );
    }),
  );
  return { name, link: `${making.origin}/sign-in/link/${token}`, minutes: PENDING_MINUTES.link };
}
