import { data, redirect, type ActionFunctionArgs, type TypedResponse } from "@remix-run/node";
import { z } from "zod";
import { reference, type ReferredKind } from "#app/domain/references.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Done } from "#app/domain/done.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import type { ChangedInBulk, InBulk, Ticked } from "#app/services/run-in-bulk.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor, type RequestContext } from "./context.server.ts";
import { malformed, readForm, statusOfRefused, type BadForm, type FormAgain } from "./form.server.ts";
import { safePath } from "./redirects.server.ts";
import { noteSaved, say } from "./session.server.ts";

const MOST_TICKED = 100;

/** "14.3": record 14, as version 3 of it was shown. */
export const Tick = z
  .string()
  .regex(/^[1-9]\d{0,8}\.[1-9]\d{0,8}$/, "Open the list again: the form was incomplete.")
  .transform((text) => text.split(".").map(Number) as [number, number])
  .transform(([id, version]) => ({ id, version }));

/** What the bulk form of a list posts. */
export const Ticks = z.object({
  ids: z
    .array(Tick, "Tick at least one row of the list")
    .min(1, "Tick at least one row of the list")
    .max(MOST_TICKED, `Tick at most ${MOST_TICKED} rows at a time`),
});

/** What the page of a bulk deed shows where not everything was done. */
export type BulkAnswer = { done: string[]; refused: { reference: string; because: string }[] };

/**
 * The action of a deed on ticked rows of a list: does it to each, and goes back to
 * where the list was, or to `home`, with a sentence of how many; `sayDone` is told the address of the deed's own form. A form that offers
 * only a page of what can be ticked lists what was ticked on others, to offer it again.
 */
export function bulkAction<S extends z.ZodType<{ ids: Ticked[] }>, B extends InBulk>(
  kind: ReferredKind,
  home: string,
  form: S,
  deed: (db: Db, acting: Acting, input: z.output<S>) => Promise<B>,
  sayDone: (count: number, bulk: B, here: string) => string | Done,
  listTicked?: (
    ctx: RequestContext,
    actor: Actor,
    ids: readonly number[],
  ) => Promise<{ tick: string; words: string }[]>,
) {
  return async ({ request, context }: ActionFunctionArgs) => {
    const ctx = await contextFor(request, context);
    const actor = requireActor(ctx);
    const read = await readForm(request, form);
    if (!read.ok && listTicked) return malformed(read, { ticked: await listTicked(ctx, actor, idsIn(read.values)) });
    if (!read.ok) return malformed(read);
    const bulk = await deed(ctx.write, actingIn(ctx, actor, read), read.data);
    const to = safePath(ctx.url.searchParams.get("back"), home);
    const here = `${ctx.url.pathname}?back=${encodeURIComponent(to)}`;
    return answerBulk(ctx, kind, bulk, { to, say: (count) => sayDone(count, bulk, here) });
  };
}

/** What was done, with the same form that puts back what stood in its field, where that was one thing in all of them. */
export function doneWithUndo(words: string, path: string, field: string, { done, former }: ChangedInBulk): Done {
  const values = new Set(done.map(({ id }) => former.get(id)));
  const [value] = values;
  if (values.size !== 1 || value === undefined) return { words };
  const ids = done.map(({ id, version }) => `${id}.${version + 1}`);
  return { words, undo: { words, path, fields: { "ids[]": ids, [field]: value }, until: null } };
}

function idsIn({ ids }: BadForm["values"]): number[] {
  const ticked = Array.isArray(ids) ? ids.slice(0, MOST_TICKED) : [];
  return ticked.flatMap((tick) => Tick.safeParse(tick).data?.id ?? []);
}

/** Back to the list when all was done; otherwise the page that names what was refused (403 where all was, by role; 503 where nothing could be saved). */
async function answerBulk(
  ctx: RequestContext,
  kind: ReferredKind,
  bulk: InBulk,
  then: { to: string; say: (count: number) => string | Done },
): Promise<FormAgain<BulkAnswer> | TypedResponse<never>> {
  if (bulk.refused.length === 0) {
    await noteSaved(ctx);
    say(ctx, then.say(bulk.done.length));
    return redirect(then.to) as TypedResponse<never>;
  }
  const status = bulk.done.length === 0 ? statusOfRefused(bulk.refused.map(({ refusal }) => refusal)) : 409;
  const answer: BulkAnswer = {
    done: bulk.done.map(({ id }) => reference(kind, id)),
    refused: bulk.refused.map(({ id, refusal }) => ({
      reference: reference(kind, id),
      because: refusal.because,
    })),
  };
  return data(answer, status);
}
