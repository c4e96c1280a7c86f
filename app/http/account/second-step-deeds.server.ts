import { z } from "zod";
import { deedAction, onPage, onPartOf, shownOnce, type DeedOn } from "#app/http/deed-route.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { sendsMail } from "#app/http/mail.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import type { Changing, SecondStepChanged } from "#app/services/account/change-second-step.server.ts";
import type { Db } from "#db/open.server.ts";

/** The code that an app shows, or a recovery code; or what a passkey signed. */
export const ShownStepForm = z
  .object({ oneTimeCode: z.string().max(50).optional(), passkey: z.string().max(20_000).optional() })
  .refine(({ oneTimeCode, passkey }) => oneTimeCode ?? passkey, { path: ["oneTimeCode"], error: "Enter the code" });

/** The code of an app that is set up. */
export const FirstCode = z.object({ oneTimeCode: z.string("Enter the code that the app shows").max(50) });

/** What a browser made for a new passkey. */
export const NewPasskey = z.object({
  passkey: z.string("Press “Add a passkey”: your browser asks for the rest").max(20_000),
});

/** One's own second step. */
export const SECOND_STEP = { ...onPage("/account/second-step"), proved: true } satisfies DeedOn<Record<never, never>>;
export const OWN_PASSKEY = onPartOf(SECOND_STEP, "passkeyId");

/** The action of a page on which a person changes their own second step: recovery codes that were made are shown, once. */
export function secondStepAction<S extends z.ZodType<Record<string, unknown>>, Keys extends Record<string, unknown>>(
  on: DeedOn<Keys>,
  form: S,
  change: (
    db: Db,
    by: Changing,
    input: z.output<S> & Keys,
    asked: { ctx: RequestContext; acting: Acting },
  ) => SecondStepChanged,
  said: string,
) {
  return deedAction(
    on,
    form,
    (db, acting, input, ctx) => shownOnce(change(db, changingIn(ctx, acting), input, { ctx, acting })),
    ({ codes }) => (codes.length > 0 ? { show: { codes } } : said),
  );
}

/** Who changes their own second step, and in which session. */
function changingIn({ planner, session }: RequestContext, { actor, now, submitKey }: Acting): Changing {
  const { personId, name } = actor;
  return { personId, name, now, submitKey, keepSession: session?.idHash ?? "", byMail: sendsMail(planner) };
}
