import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { readImport } from "#app/services/sheet/read-import.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";

/** What a deed on an imported table asks for: the version that was looked at. */
export const ImportForm = z.object({ version: Version });

/** The imported table of the address as the signed-in actor sees it, one page of its rows. */
export async function openImport({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const page = Number(ctx.url.searchParams.get("page") ?? 1);
  return found(await readImport(ctx.db, actor, idOf(params.id), page));
}

/** Posts a deed on an imported table, and goes back to its page with a sentence. */
export async function postImport<S extends z.ZodType<{ version: number }>, T extends { id: number }>(
  { request, params, context }: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { importId: number }) => Promise<Outcome<T>>,
  then: (done: T) => { to?: string; say: string },
) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const importId = idOf(params.id);
  const form = await readForm(request, schema);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, importId }),
    (done) => ({ to: `/imports/${done.id}`, ...then(done) }),
  );
}
