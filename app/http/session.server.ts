import { createHmac, randomBytes } from "node:crypto";
import { deviceWords } from "#app/domain/account/device.ts";
import { addHours, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import type { Person } from "#app/domain/actor.ts";
import type { Done } from "#app/domain/done.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { findPerson } from "#db/account/readers.server.ts";
import { deleteSession, findSession, insertSession, touchSessions } from "#db/account/sessions.server.ts";
import type { KeptForm } from "./kept-form.server.ts";
import { log } from "./log.server.ts";
import type { Planner } from "./planner.server.ts";
import type { ShownOnce } from "./session-memory.server.ts";

/** A session ends after an hour unused, and twelve hours after signing in (ASVS 5.0, 7.3). */
const IDLE_HOURS = 1;
const ABSOLUTE_HOURS = 12;
const USED_AFTER_MINUTES = 1;

/** `reads` where the request only reads; `saved` where the form that it sends has been saved. */
export type SessionSeen = { idHash: string; reader: Person; reads: boolean; saved: string | null };

/** The session that the request's cookie opens, with who is reading; null when there is none in force. */
export async function readSession(
  planner: Planner,
  request: Request,
  now: IsoInstant,
  today: IsoDate,
): Promise<SessionSeen | null> {
  const id = cookieValue(request, cookieName(planner));
  if (!id) return null;
  const idHash = hashOf(planner, id);
  const session = await findSession(planner.read, idHash);
  if (!session || session.expiresAt <= now) return null;
  const usedAt = planner.sessions.usedAt(idHash) ?? session.lastSeenAt;
  if (usedAt <= addHours(now, -IDLE_HOURS)) return null;
  const reader = await findPerson(planner.read, session.personId, today);
  if (!reader) return null;
  if (usedAt <= addHours(now, -USED_AFTER_MINUTES / 60)) planner.sessions.use(idHash, now);
  return { idHash, reader, reads: request.method === "GET", saved: null };
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

/** Opens a session under a new id, ending the one the request came with; returns the cookie to set. `kept` waits for it. */
export async function startSession(
  planner: Planner,
  request: Request,
  personId: number,
  now: IsoInstant,
  kept: KeptForm | null = null,
): Promise<string> {
  await endSession(planner, request);
  const id = randomBytes(32).toString("base64url");
  const session = {
    idHash: hashOf(planner, id),
    personId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: addHours(now, ABSOLUTE_HOURS),
    deviceWords: deviceWords(request.headers.get("user-agent") ?? ""),
  };
  await retryWhileBusy(() => insertSession(planner.write, session));
  if (kept) planner.sessions.keep(session.idHash, kept, now);
  return cookie(planner, id, ABSOLUTE_HOURS * 3600);
}

/** Ends the request's session on the server; returns the cookie that clears it in the browser. */
export async function endSession(planner: Planner, request: Request): Promise<string> {
  const id = cookieValue(request, cookieName(planner));
  if (id) {
    await retryWhileBusy(() => deleteSession(planner.write, hashOf(planner, id)));
    planner.sessions.end(hashOf(planner, id));
  }
  return clearedCookie(planner);
}

/** The cookie that clears a session's own in the browser. */
export function clearedCookie(planner: Planner): string {
  return cookie(planner, "", 0);
}

/** What a request knows of its session: enough to tell the session's next page of what it did. */
type Telling = { planner: Planner; session: SessionSeen | null; url: URL };

/** Keeps what was done, in words and with its undo where there is one, to show once on this session's next page. */
export function say({ planner, session }: Telling, done: string | Done): void {
  if (session) planner.sessions.show(session.idHash, { done: typeof done === "string" ? { words: done } : done });
}

/**
 * What the page that is made shows, and no other after it. Only pages ask: a file, or what a script asks for beside a
 * page, leaves it for the page that comes.
 */
export function takeShown({ planner, session }: Telling): ShownOnce {
  if (!session) return { done: null, saved: null };
  return session.reads ? planner.sessions.takeShown(session.idHash) : { done: null, saved: session.saved };
}

/** What was posted here is saved: it waits nowhere any more, and the page that comes next lets go of its draft. */
export function noteSaved({ planner, session, url }: Telling): void {
  if (!session) return;
  session.saved = url.pathname;
  planner.sessions.show(session.idHash, { saved: url.pathname });
  planner.sessions.forgetKept(session.idHash, url.pathname);
}

function cookieName(planner: Planner): string {
  return isSecure(planner) ? "__Host-session" : "session";
}

function cookie(planner: Planner, value: string, maxAgeSeconds: number): string {
  const secure = isSecure(planner) ? "; Secure" : "";
  return `${cookieName(planner)}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

function isSecure(planner: Planner): boolean {
  return planner.config.publicUrl?.protocol === "https:";
}

function cookieValue(request: Request, name: string): string | undefined {
  const header = request.headers.get("cookie") ?? "";
  const pair = header.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  const value = pair?.slice(name.length + 1);
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}

function hashOf(planner: Planner, id: string): string {
  return createHmac("sha256", planner.sessionSecret).update(id).digest("base64url");
}
