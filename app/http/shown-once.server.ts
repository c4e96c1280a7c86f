import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Done } from "#app/domain/done.ts";
import { isSameSignature } from "#app/services/same-signature.server.ts";
import { cookieIn, cookieOf } from "./cookies.server.ts";
import type { Planner } from "./planner.server.ts";

/** What the next page of a session shows once: what was done, and which form has been saved. */
export type ShownOnce = { done: Done | null; saved: string | null };

export const NOTHING_SHOWN: ShownOnce = { done: null, saved: null };

const NAME = "shown";
const SHAPE = /^[\w-]+\.[\w-]{43}$/;
/** The page that shows it comes next; what nobody asks for is of no use later. */
const MAX_AGE_SECONDS = 10 * 60;
/** Browsers keep 4,096 bytes with its name and what is said of it. */
const MOST_CHARACTERS = 3_800;

const Shown = z.object({
  done: z
    .object({
      words: z.string(),
      undo: z
        .object({
          words: z.string(),
          path: z.string(),
          version: z.number().optional(),
          fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
          until: z.string().nullable(),
        })
        .nullish(),
    })
    .nullable(),
  saved: z.string().nullable(),
});

/**
 * The cookie that carries to the next page what it shows once, signed for this session: so whichever process answers the
 * next request knows it, and nothing is written for it. Of what does not fit the undo stays behind.
 */
export function shownCookie(planner: Planner, idHash: string, shown: ShownOnce): string {
  return cookieOf(planner, NAME, fitting(planner, idHash, shown), MAX_AGE_SECONDS);
}

/** The cookie that clears it. */
export function nothingShownCookie(planner: Pick<Planner, "config">): string {
  return cookieOf(planner, NAME, "", 0);
}

/** What the request's cookie says that this session's page is to show; nothing where it was signed for no such session. */
export function shownIn(planner: Planner, request: Request, idHash: string): ShownOnce {
  const [said, signature] = cookieIn(planner, request, NAME, SHAPE)?.split(".") ?? [];
  if (!said || !signature || !isSameSignature(signature, signatureOf(planner, idHash, said))) return NOTHING_SHOWN;
  const shown = Shown.safeParse(JSON.parse(Buffer.from(said, "base64url").toString())); // of another release, perhaps
  return shown.success ? (shown.data as ShownOnce) : NOTHING_SHOWN;
}

function fitting(planner: Planner, idHash: string, { done, saved }: ShownOnce): string {
  const shorter = [done, done && { words: done.words }, null].map((said) =>
    sealed(planner, idHash, { done: said, saved }),
  );
  return shorter.find((value) => value.length <= MOST_CHARACTERS) ?? "";
}

function sealed(planner: Planner, idHash: string, shown: ShownOnce): string {
  const said = Buffer.from(JSON.stringify(shown)).toString("base64url");
  return `${said}.${signatureOf(planner, idHash, said)}`;
}

function signatureOf({ sessionSecret }: Planner, idHash: string, said: string): string {
  return createHmac("sha256", sessionSecret).update(`shown once: ${idHash} ${said}`).digest("base64url");
}
