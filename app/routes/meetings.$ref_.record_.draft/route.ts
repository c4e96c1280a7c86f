import { json, type ActionFunctionArgs } from "@remix-run/node";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { formDataOf } from "#app/http/form.server.ts";
import { draftFieldsOf, linesIn } from "#app/http/meeting-record/draft-fields.server.ts";
import { keptWords } from "#app/http/meeting-record/send-record.server.ts";
import { found, requireAllowed } from "#app/http/responses.server.ts";
import { keepDraft } from "#app/services/meeting-record/keep-recording-draft.server.ts";
import { understandLines } from "#app/services/meeting-record/understand-lines.server.ts";

/** Keeps what is being typed of a record, for who types it alone, and tells how its follow-ups are understood. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const meetingId = found(idFromReference("meeting", params.ref));
  const sent = await formDataOf(request);
  const fields = draftFieldsOf(sent);
  const typedIn = sent.getAll("typed").map(String);
  requireAllowed(found(await keepDraft(ctx.write, { actor, now: ctx.now }, { meetingId, fields, typedIn })));
  const lines = await understandLines(ctx.db, actor, meetingId, linesIn(fields));
  const kept = Object.keys(fields).length > 0 ? keptWords(ctx.now) : "";
  return json({ kept, lines }, { headers: { "Cache-Control": "no-store" } });
}
