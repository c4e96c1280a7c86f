import { redirect } from "@remix-run/node";
import { challengeFor, type PasskeySite } from "#app/services/account/passkeys.server.ts";
import {
  endPendingSignIn,
  keepPendingSignIn,
  readPendingSignIn,
  type PendingSignIn,
} from "#app/services/account/pending-sign-in.server.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Outside } from "#app/services/account/open-session.server.ts";
import { whatIsAsked } from "#app/services/account/second-step-asked.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { cookieIn, cookieOf } from "#app/http/cookies.server.ts";
import { readKept } from "#app/http/kept-form.server.ts";
import { log } from "#app/http/log.server.ts";
import { startSession } from "#app/http/session.server.ts";

const PENDING = "signing-in";
const TOKEN = /^[\w-]{43}$/;
const PAGES = { second_step: "/sign-in/second-step", setting_up: "/sign-in/setting-up" } as const;
const MOST_SECONDS = 3600;

/** Where somebody goes on who has shown one thing, and the cookie that lets them. */
export type WayOn = { to: string; headers: { "Set-Cookie": string } };

type Entering = { personId: number; next: string; kept?: string | undefined; invited?: boolean };

/** After the first proof: in, or on to the second step, or to setting one up. No session is opened before that. */
export async function goOnSigningIn(ctx: RequestContext, request: Request, entering: Entering): Promise<WayOn> {
  const { personId, next, kept = "", invited = false } = entering;
  const asked = await whatIsAsked(ctx.write, personId, ctx.today, invited);
  if (asked === "nothing") return comeIn(ctx, request, { personId, next, kept });
  const pending = { personId, kind: asked, next, kept, now: ctx.now };
  const token = await keepPendingSignIn(ctx.write, ctx.planner.sessionSecret, pending);
  return { to: PAGES[asked], headers: { "Set-Cookie": cookieOf(ctx.planner, PENDING, token, MOST_SECONDS) } };
}

/** Who is on the way in here; throws the redirect to the sign-in page where nobody is, or no more. */
export async function requirePending(
  ctx: RequestContext,
  request: Request,
  kind: keyof typeof PAGES,
): Promise<PendingSignIn> {
  const pending = await findPending(ctx, request, kind);
  if (!pending) throw redirect("/sign-in");
  return pending;
}

/** Who is on the way in here; undefined where nobody is, or no more. */
export async function findPending(ctx: RequestContext, request: Request, kind: keyof typeof PAGES) {
  const token = cookieIn(ctx.planner, request, PENDING, TOKEN);
  return token === undefined
    ? undefined
    : readPendingSignIn(ctx.write, ctx.planner.sessionSecret, kind, token, ctx.now);
}

/** Lets in who has shown everything, once. */
export async function finishSigningIn(ctx: RequestContext, request: Request, pending: PendingSignIn): Promise<WayOn> {
  if (!(await endPendingSignIn(ctx.write, pending))) throw redirect("/sign-in");
  return comeIn(ctx, request, pending);
}

/** Opens the session, with the form that was on the way. */
export async function comeIn(
  ctx: RequestContext,
  request: Request,
  { personId, next, kept, ...elsewhere }: Omit<Entering, "invited"> & { outside?: Outside; provedAt?: IsoInstant },
) {
  log.info({ requestId: ctx.requestId, personId }, "signed in");
  const cookie = await startSession(ctx.planner, request, personId, ctx.now, readKept(kept), elsewhere);
  return { to: next, headers: { "Set-Cookie": cookie } };
}

/** Where passkeys are made and used, and what this browser is to sign: `within` is its session, or its way in. */
export function passkeySite({ planner, url }: RequestContext, within: string): PasskeySite {
  return { origin: url.origin, challenge: challengeFor(planner.sessionSecret, within) };
}
