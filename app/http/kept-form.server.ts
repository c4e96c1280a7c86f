import { z } from "zod";
import type { FormValues } from "#app/components/form-state.ts";
import type { Planner } from "./planner.server.ts";
import { safePath } from "./redirects.server.ts";

/**
 * A form that was sent after its session had ended: where it stands, where it was
 * sent, and all that was typed. The sign-in page carries it in a hidden field, so
 * nothing is kept here of somebody who is not signed in; from signing in until the
 * form is sent again it waits in memory for that session alone.
 */
export type KeptForm = { page: string; action: string; values: FormValues };

/** What is said above such a form when it comes back. */
export const KEPT_FORM_TEXT =
  "You had been signed out when you sent this, so it was not saved. Everything you typed is here: check it and send it again.";

const Kept = z.object({
  page: z.string().max(2_000),
  action: z.string().max(2_000),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** The kept form that a sign-in page sent on; null where it is none. */
export function readKept(given: unknown): KeptForm | null {
  if (typeof given !== "string" || given === "") return null;
  try {
    const kept = Kept.parse(JSON.parse(given));
    return { ...kept, page: safePath(kept.page), action: safePath(kept.action) };
  } catch {
    return null;
  }
}

const MOST_WAITING = 200;
/** As long as the longest session: by then nobody can send it. */
const MOST_WAITING_HOURS = 12;
type Waiting = KeptForm & { since: Date };
const waiting = new WeakMap<Planner, Map<string, Waiting>>();

function waitingIn(planner: Planner): Map<string, Waiting> {
  const known = waiting.get(planner) ?? new Map<string, Waiting>();
  waiting.set(planner, known);
  return known;
}

/** Keeps the form for the session that has just begun; the oldest gives way where very many wait. */
export function waitFor(planner: Planner, idHash: string, kept: KeptForm): void {
  const forms = waitingIn(planner);
  const [oldest] = forms.keys();
  if (forms.size >= MOST_WAITING && oldest !== undefined) forms.delete(oldest);
  forms.set(idHash, { ...kept, since: planner.clock() });
}

/** Forgets the forms whose session is over by now, sent or not. */
export function forgetOldKept(planner: Planner): void {
  const before = planner.clock().getTime() - MOST_WAITING_HOURS * 3_600_000;
  for (const [idHash, { since }] of waitingIn(planner))
    if (since.getTime() <= before) waitingIn(planner).delete(idHash);
}

/** The form that waits for this session on this page. */
export function keptOn(planner: Planner, idHash: string, path: string): KeptForm | null {
  const kept = waitingIn(planner).get(idHash);
  if (!kept || kept.page.split("?", 1)[0] !== path) return null;
  return { page: kept.page, action: kept.action, values: kept.values };
}

/** The session has sent this form: from now on its own answer holds what was typed. */
export function forgetKept(planner: Planner, idHash: string, action: string): void {
  const kept = waitingIn(planner).get(idHash);
  if (kept?.action.split("?", 1)[0] === action) waitingIn(planner).delete(idHash);
}
