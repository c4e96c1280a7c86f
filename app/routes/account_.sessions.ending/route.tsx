import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { endSession } from "#app/http/session.server.ts";
import { signOutEverywhere } from "#app/services/account/sign-out-everywhere.server.ts";

export const loader = () => redirect("/account");

/** Ends every session of one's own, this one too. */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, z.object({}));
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => signOutEverywhere(ctx.write, actingIn(ctx, actor, form)),
    async () => ({ to: "/sign-in", headers: { "Set-Cookie": await endSession(ctx.planner, request) } }),
  );
}
