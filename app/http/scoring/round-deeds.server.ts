import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { idFromReference } from "#app/domain/references.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";

/** What the page of a deed on a round of scoring starts from: the request's context, the signed-in actor, the round's id. */
export async function openRoundDeed({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return { ctx, actor, roundId: found(idFromReference("scoring", params.ref)) };
}

/** Posts a deed on a round: reads the form, runs the service, goes back to the round with a sentence. */
export async function postRoundDeed<S extends z.ZodType<Record<string, unknown>>, T>(
  args: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { roundId: number }) => Promise<Outcome<T>>,
  then: (done: T) => string,
) {
  const { ctx, actor, roundId } = await openRoundDeed(args);
  const form = await readForm(args.request, schema);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, roundId }),
    (done) => ({ to: `/scoring/${args.params.ref}`, say: then(done) }),
  );
}
