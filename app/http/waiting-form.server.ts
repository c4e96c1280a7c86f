import type { FormValues } from "#app/components/form-state.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { deleteWaitingForm, findWaitingForm } from "#db/account/waiting-forms.server.ts";
import type { Db } from "#db/open.server.ts";
import type { KeptForm } from "./kept-form.server.ts";
import { log } from "./log.server.ts";
import type { Planner } from "./planner.server.ts";

/** On which page a form waits for its session to send it again, and where it goes. */
export type FormWaits = { page: string; action: string };

type Waiting = { idHash: string; waits: FormWaits | null };

const pathOf = (address: string) => address.split("?", 1)[0];

/** The form that waits for this session on the page that is asked for. */
export async function formThatWaits(ctx: { db: Db; session: Waiting | null; url: URL }): Promise<KeptForm | null> {
  const { db, session, url } = ctx;
  if (!session?.waits || pathOf(session.waits.page) !== url.pathname) return null;
  const form = await findWaitingForm(db, session.idHash);
  return form ? { page: form.page, action: form.action, values: JSON.parse(form.typed) as FormValues } : null;
}

/** The session has sent the form that goes there: from now on its own answer holds what was typed. */
export async function forgetWaiting(planner: Planner, { idHash, waits }: Waiting, path: string): Promise<void> {
  if (!waits || pathOf(waits.action) !== path) return;
  try {
    await retryWhileBusy(() => deleteWaitingForm(planner.write, idHash));
  } catch (error) {
    log.warn({ err: error }, "a form that was sent again still waits");
  }
}
