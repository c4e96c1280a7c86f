import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { endSession } from "#app/http/session.server.ts";
import { nothingShownCookie } from "#app/http/shown-once.server.ts";

export const loader = () => redirect("/");

/** Ends this session on the server and in the browser. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { planner, cookies } = await contextFor(request, context);
  cookies.set("shown", nothingShownCookie(planner));
  return redirect("/", { headers: { "Set-Cookie": await endSession(planner, request) } });
}
