import { sendWaitingMail, smtpSender } from "#app/services/send-mail.server.ts";
import type { LinkMaking } from "#app/services/account/links.server.ts";
import type { RequestContext } from "./context.server.ts";
import { log } from "./log.server.ts";
import type { Planner } from "./planner.server.ts";

/** Whether this installation sends mail: never in a demonstration. */
export function sendsMail(planner: Planner): boolean {
  return planner.config.smtp !== undefined && !planner.config.demo;
}

/** How links are made here; `PUBLIC_URL` and not the request says the address, except in the demonstration. */
export function linkMaking({ planner, url }: Pick<RequestContext, "planner" | "url">): LinkMaking {
  return {
    secret: planner.sessionSecret,
    origin: planner.config.publicUrl?.origin ?? url.origin,
    byMail: sendsMail(planner),
  };
}

/** What the next page says after a link was made that is not shown: it is in the mail, or was shown already. */
export function linkGiven(planner: Planner, name: string): string {
  return sendsMail(planner)
    ? `The link is on its way to ${name}.`
    : `The link for ${name} has already been shown. If it was not passed on, make another.`;
}

let sending: Promise<void> = Promise.resolve();

/** Sends what waits, after the answer: one run at a time, and a failure is only logged. */
export function postWaitingMail(planner: Planner): Promise<void> {
  const { smtp } = planner.config;
  if (!smtp || !sendsMail(planner)) return Promise.resolve();
  sending = sending
    .then(() => sendWaitingMail(planner.write, planner.clock().toISOString(), smtpSender(smtp)))
    .then((sent) => (sent === null ? log.info("another server is sending the mail") : log.info({ sent }, "mail sent")))
    .catch((error: unknown) => log.error({ err: error }, "mail could not be sent"));
  return sending;
}
