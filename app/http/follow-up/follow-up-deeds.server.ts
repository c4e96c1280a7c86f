import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { idFromReference } from "#app/domain/references.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";

/** What the page of a follow-up's deed starts from. */
export async function openFollowUpDeed({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return { ctx, actor, followUpId: found(idFromReference("follow_up", params.ref)) };
}

/** Posts a follow-up's deed: reads the form, runs the service, goes back to the follow-up (or to `to`) with a sentence. */
export async function postFollowUpDeed<S extends z.ZodType<Record<string, unknown>>, T extends { reference: string }>(
  args: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { followUpId: number }) => Promise<Outcome<T>>,
  then: (done: T) => { say: string; to?: string },
) {
  const { ctx, actor, followUpId } = await openFollowUpDeed(args);
  const form = await readForm(args.request, schema);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, followUpId }),
    (done) => ({ to: `/follow-ups/${done.reference}`, ...then(done) }),
  );
}
