import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { idFromReference } from "#app/domain/references.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";

/** What the page of a meeting's deed starts from: the request's context, the signed-in actor, the meeting's id. */
export async function openMeetingDeed({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return { ctx, actor, meetingId: found(idFromReference("meeting", params.ref)) };
}

/** Posts a meeting's deed: reads the form, runs the service, goes back to the meeting (or where `to` says) with a sentence. */
export async function postMeetingDeed<S extends z.ZodType<Record<string, unknown>>, T>(
  args: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { meetingId: number }) => Promise<Outcome<T>>,
  then: (done: T) => string,
  to: (ref: string) => string = (ref) => `/meetings/${ref}`,
) {
  const { ctx, actor, meetingId } = await openMeetingDeed(args);
  const form = await readForm(args.request, schema);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, meetingId }),
    (done) => ({ to: to(args.params.ref ?? ""), say: then(done) }),
  );
}
