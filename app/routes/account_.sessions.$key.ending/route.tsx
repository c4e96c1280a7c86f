import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { endOwnSession } from "#app/services/account/end-session.server.ts";

export const loader = () => redirect("/account");

/** Ends one of one's own sessions. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, z.object({}));
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => endOwnSession(ctx.write, actingIn(ctx, actor, form), params.key ?? ""),
    () => ({ to: "/account", say: "That session has ended." }),
  );
}
