import { createHmac, randomBytes } from "node:crypto";
import { deviceWords } from "#app/domain/account/device.ts";
import { addHours, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import type { Person } from "#app/domain/actor.ts";
import type { Done } from "#app/domain/done.ts";
import { openSession, type Outside } from "#app/services/account/open-session.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { findPerson } from "#db/account/readers.server.ts";
import { deleteSession, findSession, touchSessions } from "#db/account/sessions.server.ts";
import { cookieIn, cookieOf } from "./cookies.server.ts";
import type { KeptForm } from "./kept-form.server.ts";
import { log } from "./log.server.ts";
import type { Planner } from "./planner.server.ts";
import { nothingShownCookie, NOTHING_SHOWN, shownCookie, shownIn, type ShownOnce } from "./shown-once.server.ts";
import { forgetWaiting, type FormWaits } from "./waiting-form.server.ts";

/** A session ends after an hour unused, and twelve hours after signing in (ASVS 5.0, 7.3). */
const IDLE_HOURS = 1;
const ABSOLUTE_HOURS = 12;
const USED_AFTER_MINUTES = 1;

const NAME = "session";
const SHAPE = /^[\w-]{43}$/;

/** `provedAt` is when the reader last showed that it is they; `reads` where the request only reads; `saved` where the form that it sends has been saved; `shown` is what the next page shows. */
export type SessionSeen = {
  idHash: string;
  reader: Person;
  deviceWords: string;
  provedAt: IsoInstant;
  reads: boolean;
  saved: string | null;
  shown: ShownOnce;
  waits: FormWaits | null;
};

/** The session that the request's cookie opens, with who is reading; null when there is none in force, or it is of another council than the address. */
export async function readSession(
  planner: Planner,
  request: Request,
  { now, today, councilId }: { now: IsoInstant; today: IsoDate; councilId: number | null },
): Promise<SessionSeen | null> {
  const id = cookieIn(planner, request, NAME, SHAPE);
  if (!id) return null;
  const idHash = hashOf(planner, id);
  const session = await findSession(planner.read, idHash);
  if (!session || session.expiresAt <= now || (session.goodUntil ?? now) < now) return null;
  const usedAt = planner.sessions.usedAt(idHash) ?? session.lastSeenAt;
  if (usedAt <= addHours(now, -IDLE_HOURS)) return null;
  const reader = await findPerson(planner.read, session.personId, today);
  if (!reader || (councilId !== null && reader.councilId !== councilId)) return null;
  if (usedAt <= addHours(now, -USED_AFTER_MINUTES / 60)) planner.sessions.use(idHash, now);
  const { waitsOn, waitsFor, deviceWords } = session;
  return {
    idHash,
    reader,
    deviceWords,
    provedAt: session.provedAt ?? session.createdAt,
    reads: request.method === "GET",
    saved: null,
    shown: shownIn(planner, request, idHash),
    waits: waitsOn !== null && waitsFor !== null ? { page: waitsOn, action: waitsFor } : null,
  };
}

/** Writes down which sessions were used since the last time; what cannot be written waits for the next. */
export async function writeUses(planner: Planner): Promise<void> {
  const uses = planner.sessions.uses();
  if (uses.length === 0) return;
  try {
    await retryWhileBusy(() => touchSessions(planner.write, uses));
    planner.sessions.wrote(uses);
  } catch (error) {
    log.warn({ err: error }, "the use of sessions could not be written");
  }
}

/**
 * Opens a session under a new id, ending the one the request came with; returns the cookie to set. `kept` waits for it.
 * Who comes from elsewhere showed there when it is they; who comes in here shows it by that.
 */
export async function startSession(
  planner: Planner,
  request: Request,
  personId: number,
  now: IsoInstant,
  kept: KeptForm | null = null,
  { outside, provedAt = now }: { outside?: Outside; provedAt?: IsoInstant } = {},
): Promise<string> {
  await endSession(planner, request);
  const id = randomBytes(32).toString("base64url");
  const session = {
    idHash: hashOf(planner, id),
    personId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: addHours(now, ABSOLUTE_HOURS),
    provedAt,
    deviceWords: deviceWords(request.headers.get("user-agent") ?? ""),
  };
  await openSession(planner.write, session, kept, outside ?? null);
  return cookieOf(planner, NAME, id, ABSOLUTE_HOURS * 3600);
}

/** The hashed id of the session that the request's cookie names, in force or not; undefined where it names none. */
export function sessionNamed(planner: Planner, request: Request): string | undefined {
  const id = cookieIn(planner, request, NAME, SHAPE);
  return id === undefined ? undefined : hashOf(planner, id);
}

/** Ends the request's session on the server; returns the cookie that clears it in the browser. */
export async function endSession(planner: Planner, request: Request): Promise<string> {
  const id = cookieIn(planner, request, NAME, SHAPE);
  if (id) {
    await retryWhileBusy(() => deleteSession(planner.write, hashOf(planner, id)));
    planner.sessions.end(hashOf(planner, id));
  }
  return clearedCookie(planner);
}

/** The cookie that clears a session's own in the browser. */
export function clearedCookie(planner: Planner): string {
  return cookieOf(planner, NAME, "", 0);
}

/** What a request knows of its session: enough to tell the session's next page of what it did. */
type Telling = { planner: Planner; session: SessionSeen | null; url: URL; cookies: Map<string, string> };

/** Gives the session's next page what was done, in words and with its undo where there is one, to show once. */
export function say(telling: Telling, done: string | Done): void {
  showNext(telling, { done: typeof done === "string" ? { words: done } : done });
}

/**
 * What the page that is made shows, and no other after it. Only pages ask: a file, or what a script asks for beside a
 * page, leaves it for the page that comes.
 */
export function takeShown({ planner, session, cookies }: Omit<Telling, "url">): ShownOnce {
  if (!session) return NOTHING_SHOWN;
  if (!session.reads) return { done: null, saved: session.saved };
  if (session.shown !== NOTHING_SHOWN) cookies.set("shown", nothingShownCookie(planner));
  return session.shown;
}

/** What was posted here is saved: it waits nowhere any more, and the page that comes next lets go of its draft. */
export async function noteSaved(telling: Telling): Promise<void> {
  const { planner, session, url } = telling;
  if (!session) return;
  session.saved = url.pathname;
  showNext(telling, { saved: url.pathname });
  await forgetWaiting(planner, session, url.pathname);
}

function showNext({ planner, session, cookies }: Telling, more: Partial<ShownOnce>): void {
  if (!session) return;
  session.shown = { ...session.shown, ...more };
  cookies.set("shown", shownCookie(planner, session.idHash, session.shown));
}

function hashOf(planner: Planner, id: string): string {
  return createHmac("sha256", planner.sessionSecret).update(id).digest("base64url");
}
