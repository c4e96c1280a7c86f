import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { readKept } from "#app/http/kept-form.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { startSession } from "#app/http/session.server.ts";
import { listDemoPeople } from "#app/services/account/list-demo-people.server.ts";
import { DemoSignIn } from "./form.ts";

export const loader = () => redirect("/sign-in");

/** Signs in as one of the people that the demonstration offers. Anywhere else this does not exist. */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  if (!ctx.planner.config.demo) throw notFound();
  const form = await readForm(request, DemoSignIn);
  if (!form.ok) throw notFound();
  const offered = await listDemoPeople(ctx.db, ctx.today);
  if (!offered.some((person) => person.personId === form.data.personId)) throw notFound();
  const cookie = await startSession(ctx.planner, request, form.data.personId, ctx.now, readKept(form.data.kept));
  return redirect(safePath(form.data.next), { headers: { "Set-Cookie": cookie } });
}
