import type { LinkMaking } from "#app/services/account/links.server.ts";
import type { RequestContext } from "./context.server.ts";
import type { Planner } from "./planner.server.ts";

/** Whether this installation sends mail: never in a demonstration. */
export function sendsMail(planner: Planner): boolean {
  return planner.config.smtp !== undefined && !planner.config.demo;
}

/** How links are made here: to the council's own address, or to `PUBLIC_URL` whatever the request says, except in the demonstration. */
export function linkMaking({ planner, url }: Pick<RequestContext, "planner" | "url">): LinkMaking {
  const shared = planner.config.publicUrl?.origin ?? url.origin;
  return {
    secret: planner.sessionSecret,
    originOf: (councilId) => planner.councils.originOf(councilId, shared),
    byMail: sendsMail(planner),
  };
}

/** What the next page says after a link was made that is not shown: it is in the mail, or was shown already. */
export function linkGiven(planner: Planner, name: string): string {
  return sendsMail(planner)
    ? `The link is on its way to ${name}.`
    : `The link for ${name} has already been shown. If it was not passed on, make another.`;
}
