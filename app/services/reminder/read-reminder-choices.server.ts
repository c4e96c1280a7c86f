import type { Person } from "#app/domain/actor.ts";
import { REMINDER_KIND_LABELS, REMINDER_KINDS } from "#app/domain/reminder/kinds.ts";
import { kindsOf, stoppedText } from "#app/domain/reminder/stops.ts";
import type { Db } from "#db/open.server.ts";
import { listStoppedKinds } from "#db/reminder/reminders.server.ts";
import { readStopToken } from "./reminder-links.server.ts";

/** Every kind of reminder in words, and whether the reader gets it by e-mail. */
export async function readReminderChoices(db: Db, reader: Person) {
  const stopped = await listStoppedKinds(db, reader.personId);
  return REMINDER_KINDS.map((kind) => ({
    kind,
    words: REMINDER_KIND_LABELS[kind],
    byMail: stopped.includes(kind) ? ("no" as const) : ("yes" as const),
  }));
}

/** What a link in a reminder stops, and whether that is stopped already; null where the link was not made here. */
export async function readStopLink(db: Db, secret: string, token: string) {
  const link = readStopToken(secret, token);
  if (!link) return null;
  const stopped = await listStoppedKinds(db, link.personId);
  return {
    words: stoppedText(link.stopped),
    stopped: kindsOf(link.stopped).every((kind) => stopped.includes(kind)),
  };
}
