import { createTransport } from "nodemailer";
import { randomUUID } from "node:crypto";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { endLease, takeLease } from "#db/leases.server.ts";
import { clearGivenUpMail, listWaitingMail, markFailed, markRefused, markSent } from "#db/reminder/outbox.server.ts";
import type { Db } from "#db/open.server.ts";
import { retryWhileBusy } from "./retry-while-busy.server.ts";

export type Mail = { to: string; subject: string; text: string; headers?: Record<string, string> };
export type Send = (mail: Mail) => Promise<unknown>;

/** Sends through the SMTP server of the settings; gives up on a silent server after ten seconds. */
export function smtpSender(smtp: { host: string; port: number; user?: string; password?: string; from: string }): Send {
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.port === 465,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000,
    ...(smtp.user ? { auth: { user: smtp.user, pass: smtp.password ?? "" } } : {}),
  });
  return (mail) => transport.sendMail({ from: smtp.from, ...mail });
}

/** Longer than a run takes: a server that died while sending keeps others from it only so long. */
const LEASE_HOURS = 0.5;

/**
 * Sends what waits in the outbox; run after commit and at boot, by one server at a
 * time. What fails stays, with the error, for the next time, and after its time is
 * cleared unsent; what the other side refuses for good is not tried again. Returns how
 * many went, or null where another server is sending; throws only where the database does.
 */
export async function sendWaitingMail(db: Db, now: IsoInstant, send: Send): Promise<number | null> {
  const lease = { name: "mail", holder: randomUUID(), until: addHours(now, LEASE_HOURS) } as const;
  if (!(await retryWhileBusy(() => takeLease(db, lease, now)))) return null;
  try {
    return await sendAll(db, now, send);
  } finally {
    await retryWhileBusy(() => endLease(db, lease));
  }
}

async function sendAll(db: Db, now: IsoInstant, send: Send): Promise<number> {
  await retryWhileBusy(() => clearGivenUpMail(db, now));
  let sent = 0;
  for (const mail of await listWaitingMail(db, now)) {
    const problem = await send(letterOf(mail)).then(
      () => null,
      (error: unknown) => error,
    );
    const because = problem instanceof Error ? problem.message.slice(0, 300) : "unknown error";
    await retryWhileBusy(() => {
      if (problem === null) return markSent(db, mail.id, now);
      return isFinal(problem) ? markRefused(db, mail.id, because, now) : markFailed(db, mail.id, because);
    });
    if (problem === null) sent += 1;
  }
  return sent;
}

/** The other side answered this address or this message with a 5xx, which says: do not try again (RFC 5321, 4.2.1). */
function isFinal(problem: unknown): boolean {
  const { responseCode, command } = problem as { responseCode?: number; command?: string };
  return (command === "RCPT TO" || command === "DATA") && (responseCode ?? 0) >= 500;
}

type Waiting = Awaited<ReturnType<typeof listWaitingMail>>[number];

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
