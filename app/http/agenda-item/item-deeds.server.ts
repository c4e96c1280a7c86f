import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { idFromReference } from "#app/domain/references.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { found } from "#app/http/responses.server.ts";

/** What the page of an item's deed starts from: the request's context, the signed-in actor, the item's id. */
export async function openItemDeed({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return { ctx, actor, itemId: found(idFromReference("item", params.ref)) };
}

/** Where the page goes back to: the address its link or form named, on this site, or nowhere in particular. */
export function backOf(given: unknown): string | null {
  const path = typeof given === "string" ? safePath(given, "") : "";
  return path === "" ? null : path;
}

/**
 * Posts a deed on an item: reads the form, runs the service, and goes back to
 * where the form came from (the planner, a meeting) or to the item.
 */
export async function postItemDeed<S extends z.ZodType<Record<string, unknown>>, T>(
  args: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { itemId: number }) => Promise<Outcome<T>>,
  then: (done: T) => string,
) {
  const { ctx, actor, itemId } = await openItemDeed(args);
  const form = await readForm(args.request, schema);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, itemId }),
    (done) => ({ to: backOf(form.values.back) ?? `/items/${args.params.ref}`, say: then(done) }),
  );
}
