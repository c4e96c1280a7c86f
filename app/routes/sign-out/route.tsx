import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { outsideIn } from "#app/http/account/outside.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { endSession, sessionNamed } from "#app/http/session.server.ts";
import { nothingShownCookie } from "#app/http/shown-once.server.ts";
import { providerOfSession, providerToUse } from "#app/services/account/offer-providers.server.ts";
import { endingAt } from "#app/services/account/outside-client.server.ts";

export const loader = () => redirect("/");

/** Ends this session on the server and in the browser; who can sign out elsewhere too is told so. */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { planner, cookies } = ctx;
  cookies.set("shown", nothingShownCookie(planner));
  const began = await providerOfSession(ctx.db, sessionNamed(planner, request) ?? "");
  const provider = began && (await providerToUse(ctx.db, began.providerId, { ...ctx, reader: null }));
  const isLeft = provider && (await endingAt(outsideIn(ctx), provider)) !== null;
  return redirect(isLeft ? `/sign-in?left=${provider.id}` : "/", {
    headers: { "Set-Cookie": await endSession(planner, request) },
  });
}
