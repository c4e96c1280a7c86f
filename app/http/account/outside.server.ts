import { z } from "zod";
import { ATTEMPT_MINUTES } from "#app/domain/account/outside.ts";
import type { Beginning } from "#app/services/account/begin-outside.server.ts";
import { hashOfToken } from "#app/services/account/links.server.ts";
import type { OutsideMaking } from "#app/services/account/outside-client.server.ts";
import { requireActor, requireAdministrator, type RequestContext } from "#app/http/context.server.ts";
import { cookieOf } from "#app/http/cookies.server.ts";
import type { Planner } from "#app/http/planner.server.ts";
import { requireProof } from "#app/http/proof.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { formThatWaits } from "#app/http/waiting-form.server.ts";

/** The cookie of a browser that was sent to a provider, until it comes back, and what it holds. */
export const OUTSIDE_COOKIE = "outside";
export const TOKEN = /^[\w-]{43}$/;

export function outsideCookie({ planner }: RequestContext, token: string): string {
  return cookieOf(planner, OUTSIDE_COOKIE, token, ATTEMPT_MINUTES * 60);
}

/** What is posted to begin: the form that was on the way, the invitation that was opened, that one's account is joined, or that it is only tried. */
export const BeginOutside = z.object({
  kept: z.string().optional(),
  invitation: z.string().max(100).optional(),
  join: z.literal("yes").optional(),
  trial: z.literal("yes").optional(),
});

export const NO_BEGINNING = { kept: "", linkHash: null, personId: null };

/** Who is signed in already shows there that it is they; the form that waits for them goes along. */
export async function beginningOf(
  ctx: RequestContext,
  given: z.output<typeof BeginOutside>,
  { id }: { id: number },
): Promise<Beginning> {
  const { kept, invitation, join, trial } = given;
  const next = safePath(ctx.url.searchParams.get("next"));
  if (trial) {
    const { personId } = requireAdministrator(ctx);
    await requireProofAt(ctx, `/admin/sign-in/providers/${id}/edit`);
    return { ...NO_BEGINNING, kind: "trial", next, personId };
  }
  if (join) {
    const { personId } = requireActor(ctx);
    await requireProofAt(ctx, "/account");
    return { ...NO_BEGINNING, kind: "join", next: "/account", personId };
  }
  if (invitation) {
    const linkHash = hashOfToken(ctx.planner.sessionSecret, invitation);
    return { ...NO_BEGINNING, kind: "invitation", next, linkHash };
  }
  if (!ctx.reader) return { ...NO_BEGINNING, kind: "sign_in", next, kept: kept ?? "" };
  const waiting = await formThatWaits({ ...ctx, url: new URL(next, ctx.url) });
  const { personId } = ctx.reader;
  return { ...NO_BEGINNING, kind: "proof", next, kept: waiting ? JSON.stringify(waiting) : "", personId };
}

/** Who is asked to show first that it is they comes back to the page on which the button stands. */
function requireProofAt(ctx: RequestContext, page: string): Promise<void> {
  return requireProof({ ...ctx, url: new URL(page, ctx.url) });
}

/** What this planner is to providers. One on the machine itself may be asked over http only where we are not served by https. */
export function outsideOf({ sessionSecret, config }: Planner): Omit<OutsideMaking, "now" | "origin"> {
  return { secret: sessionSecret, allowHttp: config.publicUrl?.protocol !== "https:" };
}

/** The same, for this request: people come back to the address that they left. */
export function outsideIn({ planner, url, now }: RequestContext): OutsideMaking {
  return { ...outsideOf(planner), origin: url.origin, now };
}
