import { redirect } from "@remix-run/node";
import type { FormValues } from "#app/components/form-state.ts";
import { isProvedAt } from "#app/domain/account/second-step.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { keepWaitingForm } from "#db/account/waiting-forms.server.ts";
import { requireActor, type RequestContext } from "./context.server.ts";

/** Whether the reader has shown lately that it is they. */
export function isProved({ session, now }: RequestContext): boolean {
  return session !== null && isProvedAt(session.provedAt, now);
}

/**
 * Goes on where the reader has shown lately that it is they; throws the redirect to the page that asks, and back here
 * afterwards. The form that was sent, `values`, waits for it.
 */
export async function requireProof(ctx: RequestContext, values?: FormValues): Promise<void> {
  requireActor(ctx);
  if (isProved(ctx)) return;
  const page = ctx.url.pathname + ctx.url.search;
  if (ctx.session && values) {
    const form = { idHash: ctx.session.idHash, page, action: page, typed: JSON.stringify(values), at: ctx.now };
    await retryWhileBusy(() => ctx.write.transaction().execute((trx) => keepWaitingForm(trx, form)));
  }
  throw redirect(`/account/proof?next=${encodeURIComponent(page)}`);
}
