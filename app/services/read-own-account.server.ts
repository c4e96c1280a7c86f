import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Person } from "#app/domain/reader.ts";
import { ROLE_WORDS } from "#app/domain/reader.ts";
import { findAccount } from "#db/accounts.server.ts";
import { listBodyNames } from "#db/bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { listSessionsOf } from "#db/sessions.server.ts";

const IDLE_MS = 3_600_000;

/** The reader's own account: address, parts held today with their bodies, and the sessions in force. */
export async function readOwnAccount(db: Db, reader: Person, at: { idHash: string; now: IsoInstant }) {
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
    administrator: reader.administrator,
    parts: reader.parts.flatMap(({ bodyId, role }) => {
      const body = bodies.find((one) => one.id === bodyId);
      return body ? [{ words: ROLE_WORDS[role], body: body.name, slug: body.slug }] : [];
    }),
    sessions: sessions
      .filter((session) => Date.parse(at.now) - Date.parse(session.lastSeenAt) < IDLE_MS)
      .map(({ idHash, ...session }) => ({ ...session, key: idHash, here: idHash === at.idHash })),
  };
}

/** Whether the reader has a password to change. */
export async function hasOwnPassword(db: Db, reader: Person): Promise<boolean> {
  return Boolean((await findAccount(db, reader.personId))?.passwordHash);
}
