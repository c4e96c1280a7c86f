import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { outsideIn } from "#app/http/account/outside.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { log } from "#app/http/log.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { endOutside } from "#app/services/account/end-outside.server.ts";
import { providerToUse } from "#app/services/account/offer-providers.server.ts";

const LogoutToken = z.object({ logout_token: z.string().max(16_000) });

export const loader = () => redirect("/sign-in");

/** A provider says that a session has ended there: it ends here. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const provider = found(await providerToUse(ctx.db, idOf(params.id), { ...ctx, reader: null }));
  const form = await readForm(request, LogoutToken);
  const token = form.ok ? form.data.logout_token : "";
  const ended = await endOutside(ctx.write, outsideIn(ctx), provider, token);
  const headers = { "Cache-Control": "no-store" };
  if (ended === null) {
    log.warn({ requestId: ctx.requestId, provider: provider.id, from: ctx.from.address }, "a logout token was refused");
    return Response.json({ error: "invalid_request" }, { status: 400, headers });
  }
  log.info(
    { requestId: ctx.requestId, provider: provider.id, ended },
    "sessions ended by the sign-in of their council",
  );
  return new Response(null, { status: 200, headers });
}
