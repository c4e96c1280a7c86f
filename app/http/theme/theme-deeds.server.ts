import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { idFromReference } from "#app/domain/references.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";

/** What the page of a theme's deed starts from: the request's context, the signed-in actor, the theme's id. */
export async function openThemeDeed({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return { ctx, actor, themeId: found(idFromReference("theme", params.ref)) };
}

/** Posts a theme's deed: reads the form, runs the service, goes back to the theme (or to `to`) with a sentence. */
export async function postThemeDeed<S extends z.ZodType<Record<string, unknown>>, T extends { reference: string }>(
  args: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { themeId: number }) => Promise<Outcome<T>>,
  then: (done: T) => { say?: string; to?: string },
) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  const form = await readForm(args.request, schema);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, themeId }),
    (done) => ({ to: `/themes/${done.reference}`, ...then(done) }),
  );
}
