import { addHours, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { digestOf } from "#app/domain/reminder/digest.ts";
import type { Reminder } from "#app/domain/reminder/reminder.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import type { Db } from "#db/open.server.ts";
import { insertMail } from "#db/reminder/outbox.server.ts";
import {
  insertReminderDay,
  insertRemindersSent,
  isReminderDay,
  listReminderStops,
} from "#db/reminder/reminders.server.ts";
import { mayMail } from "#app/services/administration/within-limits.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { readReminderFacts } from "./read-reminders.server.ts";
import { digestLinks } from "./reminder-links.server.ts";
import { type ToRemind, peopleToRemind } from "./people-to-remind.server.ts";

/** How long a digest waits for a mail server that does not answer; by then the next day's tells what is new. */
const GIVE_UP_AFTER_HOURS = 72;

type Making = { secret: string; originOf: (councilId: number) => string };

type At = { now: IsoInstant; today: IsoDate };

/**
 * Writes the day's digests into the outbox: one to each person with an account in
 * force and a part, of what they were not told before and have not stopped. What was
 * told is kept in the same transaction as the message, so that two runs at once,
 * or a run that was cut off, tell nothing twice. After days of silence there is
 * one digest, of how things stand now. Returns how many were written.
 */
export async function writeDigests(db: Db, making: Making, at: At): Promise<number> {
  if (await isReminderDay(db, at.today)) return 0;
  const people = await peopleToRemind(db, at.today);
  const bodyIds = [...new Set(people.flatMap(({ actor }) => actor.parts.map((part) => part.bodyId)))];
  const facts = await readReminderFacts(db, bodyIds, at.today);
  const stops = await listReminderStops(db);
  let written = 0;
  for (const person of people) {
    const stopped = stops.filter((stop) => stop.personId === person.actor.personId).map(({ kind }) => kind);
    const reminders = remindersFor(person.actor, facts).filter(({ kind }) => !stopped.includes(kind));
    if (reminders.length === 0) continue;
    const wrote = await retryWhileBusy(() =>
      db.transaction().execute((trx) => writeDigest(trx, making, at, person, reminders)),
    );
    written += wrote ? 1 : 0;
  }
  await retryWhileBusy(() => insertReminderDay(db, at.today, at.now));
  return written;
}

async function writeDigest(
  trx: Trx,
  making: Making,
  { now, today }: At,
  { actor, email }: ToRemind,
  reminders: readonly Reminder[],
): Promise<boolean> {
  if (!(await mayMail(trx, actor.councilId, now)).allowed) return false; // what is not told now is told another day
  const told = await insertRemindersSent(trx, actor.personId, reminders, today);
  const keys = new Set(told.map(({ kind, key }) => `${kind} ${key}`));
  const fresh = reminders.filter(({ kind, key }) => keys.has(`${kind} ${key}`));
  const links = digestLinks(making.secret, making.originOf(actor.councilId), actor.personId);
  const digest = digestOf(actor.name, fresh, links);
  if (!digest) return false;
  await insertMail(trx, actor.personId, {
    toEmail: email,
    ...digest,
    createdAt: now,
    giveUpAt: addHours(now, GIVE_UP_AFTER_HOURS),
    unsubscribeUrl: links.stop.all,
  });
  return true;
}
