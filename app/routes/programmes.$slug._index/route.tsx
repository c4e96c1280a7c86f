import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { findCurrentProgramme } from "#app/services/programme/find-current-programme.server.ts";

/** A body's programme without a year: this year's, or else the latest that is published. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return redirect(found(await findCurrentProgramme(ctx.db, found(params.slug), ctx.today)));
}
