import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readEntries } from "#app/services/meeting-record/read-entries.server.ts";

/** By item, which entry in its history is the latest: asked again and again by an open record, which then shows what others recorded. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const entries = found(await readEntries(ctx.db, actor, found(idFromReference("meeting", params.ref))));
  const tag = `"${Object.values(entries).join(".")}"`;
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers: { ETag: tag } });
  return json(entries, { headers: { ETag: tag, "Cache-Control": "private, no-cache" } });
}
