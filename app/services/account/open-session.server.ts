import { insertSession } from "#db/account/sessions.server.ts";
import { keepWaitingForm } from "#db/account/waiting-forms.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";

/** A form as it was sent: where it stands, where it goes, and all that was typed. */
type SentForm = { page: string; action: string; values: unknown };

/** Opens a session, and has a form wait for it that was sent after the last one had ended. */
export function openSession(db: Db, session: New<"session">, sent: SentForm | null): Promise<void> {
  const { idHash, createdAt: at } = session;
  return retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      await insertSession(trx, session);
      if (!sent) return;
      const { page, action, values } = sent;
      await keepWaitingForm(trx, { idHash, page, action, typed: JSON.stringify(values), at });
    }),
  );
}
