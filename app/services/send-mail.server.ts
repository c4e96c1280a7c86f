import { randomUUID } from "node:crypto";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { endLease, keepLease, takeLease } from "#db/leases.server.ts";
import { clearGivenUpMail, findWaitingMail, markFailed, markRefused, markSent } from "#db/reminder/outbox.server.ts";
import type { Db } from "#db/open.server.ts";
import { retryWhileBusy } from "./retry-while-busy.server.ts";
import type { Mail, Send } from "./smtp-sender.server.ts";

/** Longer than one message takes: a server that died while sending keeps others from it only so long. */
const LEASE_MINUTES = 2;

/**
 * Sends what waits in the outbox, and what is put there meanwhile; run after commit and
 * at boot, by one server at a time, until `isStopping`. What fails stays, with the error,
 * for the next run, and after its time is cleared unsent; what the other side refuses
 * for good is not tried again. Returns how many went, or null where another server is
 * sending; throws only where the database does.
 */
export async function sendWaitingMail(
  db: Db,
  clock: () => IsoInstant,
  send: Send,
  isStopping = () => false,
): Promise<number | null> {
  const holder = randomUUID();
  const lease = (now: IsoInstant) => ({ name: "mail" as const, holder, until: addHours(now, LEASE_MINUTES / 60) });
  const start = clock();
  if (!(await retryWhileBusy(() => takeLease(db, lease(start), start)))) return null;
  try {
    await retryWhileBusy(() => clearGivenUpMail(db, start));
    const tried: number[] = [];
    let sent = 0;
    while (!isStopping() && (await retryWhileBusy(() => keepLease(db, lease(clock()))))) {
      const mail = await findWaitingMail(db, clock(), tried);
      if (!mail) break;
      tried.push(mail.id);
      if (await sendOne(db, clock, send, mail)) sent += 1;
    }
    return sent;
  } finally {
    await retryWhileBusy(() => endLease(db, lease(start)));
  }
}

async function sendOne(db: Db, clock: () => IsoInstant, send: Send, mail: Waiting): Promise<boolean> {
  const problem = await send(letterOf(mail)).then(
    () => null,
    (error: unknown) => error,
  );
  const because = problem instanceof Error ? problem.message.slice(0, 300) : "unknown error";
  await retryWhileBusy(() => {
    if (problem === null) return markSent(db, mail.id, clock());
    return isFinal(problem) ? markRefused(db, mail.id, because, clock()) : markFailed(db, mail.id, because);
  });
  return problem === null;
}

/** The other side answered this address or this message with a 5xx, which says: do not try again (RFC 5321, 4.2.1). */
function isFinal(problem: unknown): boolean {
  const { responseCode, command } = problem as { responseCode?: number; command?: string };
  return (command === "RCPT TO" || command === "DATA") && (responseCode ?? 0) >= 500;
}

type Waiting = NonNullable<Awaited<ReturnType<typeof findWaitingMail>>>;

/** A message that can be stopped says how in its head, for the reader's own mail program (RFC 2369, RFC 8058). */
function letterOf({ toEmail, subject, body, unsubscribeUrl }: Waiting): Mail {
  const letter = { to: toEmail, subject, text: body };
  if (unsubscribeUrl === null) return letter;
  const headers = {
    "List-Unsubscribe": `<${unsubscribeUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  return { ...letter, headers };
}
