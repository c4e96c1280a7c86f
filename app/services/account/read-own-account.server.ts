import { hasSecondStep } from "#app/domain/account/second-step.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Person } from "#app/domain/actor.ts";
import { ROLE_LABELS } from "#app/domain/actor.ts";
import { REMINDER_KINDS } from "#app/domain/reminder/kinds.ts";
import { countSecondSteps } from "#db/account/second-steps.server.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import { listBodyNames } from "#db/administration/bodies.server.ts";
import { offerJoining } from "./offer-providers.server.ts";
import { countOwnAbsences } from "#app/services/availability/read-absences.server.ts";
import { findFeedKey } from "#db/feed/feed-keys.server.ts";
import type { Db } from "#db/open.server.ts";
import { listStoppedKinds } from "#db/reminder/reminders.server.ts";
import { listSessionsOf } from "#db/account/sessions.server.ts";

const IDLE_MS = 3_600_000;

/** The reader's own account: address, whether it has a calendar address, parts held today with their bodies, and the sessions in force. */
export async function readOwnAccount(db: Db, reader: Person, at: { idHash: string; now: IsoInstant; today: IsoDate }) {
  const account = await findAccount(db, reader.personId);
  const bodies = await listBodyNames(
    db,
    reader.parts.map((part) => part.bodyId),
  );
  const sessions = await listSessionsOf(db, reader.personId, at.now);
  return {
    name: reader.name,
    email: account?.email ?? "",
    hasPassword: Boolean(account?.passwordHash),
    hasSecondStep: hasSecondStep(await countSecondSteps(db, reader.personId)),
    reminders: await remindersText(db, reader),
    ...(await offerJoining(db, reader)),
    administrator: reader.administrator,
    absences: await countOwnAbsences(db, reader, at.today),
    calendarMadeAt: (await findFeedKey(db, reader.personId))?.createdAt ?? null,
    parts: reader.parts.flatMap(({ bodyId, role }) => {
      const body = bodies.find((one) => one.id === bodyId);
      return body ? [{ words: ROLE_LABELS[role], body: body.name, slug: body.slug }] : [];
    }),
    sessions: sessions
      .filter((session) => Date.parse(at.now) - Date.parse(session.lastSeenAt) < IDLE_MS)
      .map(({ idHash, ...session }) => ({ ...session, key: idHash, here: idHash === at.idHash })),
  };
}

async function remindersText(db: Db, reader: Person): Promise<string> {
  const stopped = await listStoppedKinds(db, reader.personId);
  const wanted = REMINDER_KINDS.length - stopped.length;
  if (stopped.length === 0) return "Of every kind";
  return wanted === 0 ? "None" : `Of ${wanted} of ${REMINDER_KINDS.length} kinds`;
}

/** Whether the reader has a password to change. */
export async function hasOwnPassword(db: Db, reader: Person): Promise<boolean> {
  return Boolean((await findAccount(db, reader.personId))?.passwordHash);
}
