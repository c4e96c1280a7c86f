import { z } from "zod";
import type { FormValues } from "#app/components/form-state.ts";
import { safePath } from "./redirects.server.ts";

/**
 * A form that was sent after its session had ended: where it stands, where it was
 * sent, and all that was typed. The sign-in page carries it in a hidden field, so
 * nothing is kept here of somebody who is not signed in, but for the minutes in
 * which they are at their council's own sign-in; from signing in until the form is
 * sent again it waits in the database for that session alone.
 */
export type KeptForm = { page: string; action: string; values: FormValues };

/** What is said above a form that waited, for signing in or for showing again who is there. */
export const KEPT_FORM_TEXT =
  "Before this could be saved you had to show who you are, so it was not saved. Everything you typed is here: check it and send it again.";

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
