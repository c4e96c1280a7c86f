import type { LoaderFunctionArgs } from "@remix-run/node";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";

/** What the page of a meeting's deed starts from: the request's context, the signed-in actor, the meeting's id. */
export async function openMeetingDeed({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return { ctx, actor, meetingId: found(idFromReference("meeting", params.ref)) };
}
