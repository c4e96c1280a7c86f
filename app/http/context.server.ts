import type { AppLoadContext } from "@remix-run/node";
import { dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import type { Actor, Reader } from "#app/domain/actor.ts";
import type { Language } from "#app/words/language.ts";
import type { From } from "#app/services/try-limit.server.ts";
import type { Db } from "#db/open.server.ts";
import { signInAddress } from "./redirects.server.ts";
import { requireAllowed } from "./responses.server.ts";
import type { Planner } from "./planner.server.ts";
import { readSession, type SessionSeen } from "./session.server.ts";
import { redirect } from "@remix-run/node";

/** Everything a loader or action may know about the request it serves. */
export type RequestContext = {
  db: Db;
  write: Db;
  planner: Planner;
  reader: Reader;
  session: SessionSeen | null;
  /** The council whose own address was asked; null at the one that all share. */
  councilId: number | null;
  now: IsoInstant;
  today: IsoDate;
  /** In which language the page was asked for. */
  language: Language;
  url: URL;
  /** What the answer is made from, where its loader says so. */
  made: AppLoadContext["made"];
  /** The cookies that go with the answer, by name. */
  cookies: AppLoadContext["cookies"];
  /** What the log and every page of an error name this request by. */
  requestId: string;
  /** Who tries something that may only be tried so often, from where. */
  from: From;
};

const seen = new WeakMap<AppLoadContext, Promise<RequestContext>>();

/** The context of this request, worked out once. The only place where the clock is read. */
export function contextFor(request: Request, context: AppLoadContext): Promise<RequestContext> {
  const known = seen.get(context);
  if (known) return known;
  const made = makeContext(request, context);
  seen.set(context, made);
  return made;
}

async function makeContext(
  request: Request,
  { planner, requestId, clientAddress, made, cookies, language }: AppLoadContext,
): Promise<RequestContext> {
  const at = planner.clock();
  const now: IsoInstant = at.toISOString();
  const today = dayInLondon(at);
  const url = new URL(request.url);
  const councilId = planner.councils.councilAt(url.hostname);
  const session = await readSession(planner, request, { now, today, councilId });
  return {
    db: planner.read,
    write: planner.write,
    planner,
    reader: session?.reader ?? null,
    session,
    councilId,
    now,
    today,
    language,
    url,
    made,
    cookies,
    requestId,
    from: { secret: planner.sessionSecret, address: clientAddress, now },
  };
}

/** The signed-in person; throws a redirect to the sign-in page, and back here afterwards. */
export function requireActor(ctx: RequestContext): Actor {
  if (!ctx.reader) throw redirect(signInAddress(ctx.url));
  return { ...ctx.reader, today: ctx.today };
}

/** The signed-in administrator; throws the redirect to sign in, or the 403 page for anyone else. */
export function requireAdministrator(ctx: RequestContext): Actor {
  const actor = requireActor(ctx);
  requireAllowed(mayAdminister(actor));
  return actor;
}

/** What a service needs beside its own input. */
export function actingIn(ctx: RequestContext, actor: Actor, form: { submitKey: string }) {
  return { actor, now: ctx.now, submitKey: form.submitKey };
}
