import { createTransport } from "nodemailer";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { clearGivenUpMail, listWaitingMail, markFailed, markSent } from "#db/reminder/outbox.server.ts";
import type { Db } from "#db/open.server.ts";

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

/**
 * Sends what waits in the outbox; run after commit and at boot. What fails stays,
 * with the error, for the next time, and after its time is cleared unsent.
 * Returns how many went; throws only where the database does.
 */
export async function sendWaitingMail(db: Db, now: IsoInstant, send: Send): Promise<number> {
  await clearGivenUpMail(db, now);
  let sent = 0;
  for (const mail of await listWaitingMail(db, now)) {
    const problem = await send(letterOf(mail)).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message.slice(0, 300) : "unknown error"),
    );
    if (problem === null) {
      await markSent(db, mail.id, now);
      sent += 1;
    } else {
      await markFailed(db, mail.id, problem);
    }
  }
  return sent;
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
