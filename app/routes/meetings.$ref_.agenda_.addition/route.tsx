import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { idFromReference, reference } from "#app/domain/references.ts";

/** From the choice of an item that waits to the page that puts it on this meeting: one deed, at its own address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  requireActor(ctx);
  const meeting = reference("meeting", found(idFromReference("meeting", params.ref)));
  const chosen = ctx.url.searchParams.get("item") ?? undefined;
  const item = reference("item", found(idFromReference("item", chosen)));
  const back = encodeURIComponent(`/meetings/${meeting}/agenda#${item}`);
  return redirect(`/items/${item}/schedule?to=${meeting}&back=${back}`);
}
