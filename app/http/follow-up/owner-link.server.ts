import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { WRONG_LINKS } from "#app/domain/follow-up/owner-link.ts";
import { readOwnerLink, type ThroughLink } from "#app/services/follow-up/read-owner-link.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { log } from "#app/http/log.server.ts";

/**
 * What every answer under `/owner/` carries: it is kept nowhere and found by no
 * search, and its address goes to no other page. `strict-origin` and not
 * `no-referrer`, which would make browsers send the form from nowhere.
 */
export const OWNER_HEADERS = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "strict-origin",
  "X-Robots-Tag": "noindex, nofollow",
};

const STATUS = { open: 200, ended: 404, too_many: 429 } as const satisfies Record<ThroughLink["kind"], number>;

/** When a link may be tried again from an address that is kept out. */
export const TRY_AGAIN = { "Retry-After": String(WRONG_LINKS.minutes * 60) };

type Asked = Pick<LoaderFunctionArgs | ActionFunctionArgs, "request" | "params" | "context">;

/** Who tries which link, from where. */
export async function openOwnerLink({ request, params, context }: Asked) {
  const ctx = await contextFor(request, context);
  return { ctx, from: ctx.from, token: params.token ?? "" };
}

/** What the page of the link shows: the same for every link that does not work. */
export async function showOwnerLink(asked: Asked) {
  const { ctx, from, token } = await openOwnerLink(asked);
  const found = await readOwnerLink({ read: ctx.db, write: ctx.write }, from, token);
  if (found.kind !== "open") log.warn({ requestId: ctx.requestId, from: from.address }, "an owner's link was refused");
  return data(
    { ...found, path: ctx.url.pathname },
    { status: STATUS[found.kind], headers: { ...OWNER_HEADERS, ...(found.kind === "too_many" ? TRY_AGAIN : {}) } },
  );
}
