import { insertSession } from "#db/account/sessions.server.ts";
import { insertOutsideSession } from "#db/account/outside-sessions.server.ts";
import { keepWaitingForm } from "#db/account/waiting-forms.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";

/** A form as it was sent: where it stands, where it goes, and all that was typed. */
type SentForm = { page: string; action: string; values: unknown };

/** What is known of a session that begins at a council's own sign-in. */
export type Outside = Omit<New<"outsideSession">, "sessionIdHash">;

/** Opens a session, and has a form wait for it that was sent after the last one had ended. */
export function openSession(
  db: Db,
  session: New<"session">,
  sent: SentForm | null,
  outside: Outside | null,
): Promise<void> {
  const { idHash, createdAt: at } = session;
  return retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      await insertSession(trx, session);
      if (outside) await insertOutsideSession(trx, { ...outside, sessionIdHash: idHash });
      if (!sent) return;
      const { page, action, values } = sent;
      await keepWaitingForm(trx, { idHash, page, action, typed: JSON.stringify(values), at });
    }),
  );
}
