import type { LinkMaking } from "#app/services/account/links.server.ts";
import type { RequestContext } from "./context.server.ts";
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
