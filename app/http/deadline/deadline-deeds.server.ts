import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { deadlinePath } from "#app/domain/deadline/keys.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import { offerDeadline } from "#app/services/deadline/offer-deadline.server.ts";
import { offerOccasionDeed } from "#app/services/deadline/offer-occasion.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";

/** What every page of a deadline starts from: the actor, and the deadline that the address names; 404 where there is none for her. */
export async function openDeadline({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const asked = { slug: params.slug ?? "", key: params.key ?? "" };
  return { ctx, actor, asked, offer: found(await offerDeadline(ctx.db, actor, asked)) };
}

/** Posts a deadline's deed and goes back to its working with a sentence. */
export async function postDeadlineDeed<S extends z.ZodType<Record<string, unknown>>, T>(
  { request, params, context }: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { slug: string; key: string }) => Promise<Outcome<T>>,
  say: (done: T) => string,
) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, schema);
  if (!form.ok) return malformed(form);
  const asked = { slug: params.slug ?? "", key: params.key ?? "" };
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, ...asked }),
    (done) => ({ to: deadlinePath(asked.slug, asked.key), say: say(done) }),
  );
}

/** What the pages of a recorded occasion start from. */
export async function openOccasion(
  { request, params, context }: LoaderFunctionArgs,
  deed: "edit_occasion" | "end_occasion",
) {
  const ctx = await contextFor(request, context);
  return found(await offerOccasionDeed(ctx.db, requireActor(ctx), idOf(params.id), deed));
}

/** Posts a deed on a recorded occasion and goes where `then` says. */
export async function postOccasionDeed<S extends z.ZodType<Record<string, unknown>>, T>(
  { request, params, context }: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { occasionId: number }) => Promise<Outcome<T>>,
  then: (done: T) => { to: string; say: string },
) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, schema);
  if (!form.ok) return malformed(form);
  const occasionId = idOf(params.id);
  return answer(ctx, form, () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, occasionId }), then);
}
