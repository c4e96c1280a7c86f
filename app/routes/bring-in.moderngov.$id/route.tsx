import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BroughtView } from "#app/components/brought-meetings/brought-view.tsx";
import { refused } from "#app/domain/verdict.ts";
import { BROUGHT, ChosenCommittees, openBrought } from "#app/http/brought-meetings/brought-deeds.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm, refusedForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { askAgendas } from "#app/imports/ask-moderngov.server.ts";
import { readMeetingsApart } from "#app/imports/read-apart.server.ts";
import { chooseCommittees } from "#app/services/brought-meetings/choose-committees.server.ts";
import { offerCommittees } from "#app/services/brought-meetings/offer-committees.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Check ${data?.title}` }];

export const loader = openBrought;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const broughtId = idOf(params.id);
  const form = await readForm(request, ChosenCommittees);
  if (!form.ok) return malformed(form);
  const asked = found(await offerCommittees(ctx.db, actor, { broughtId, ...form.data }));
  if (!asked.verdict.allowed) return refusedForm(asked.verdict, form);
  const host = ctx.planner.config.moderngovUrl;
  const said = asked.meetingIds.length > 0 && host ? await askAgendas(host, asked.meetingIds) : null;
  if (said && !said.ok) return refusedForm(refused("trouble", said.because), form);
  const read = said ? await readMeetingsApart(said.files) : null;
  if (read && !read.ok) return refusedForm(refused("trouble", read.problems[0] ?? ""), form);
  return answer(
    ctx,
    form,
    () => chooseCommittees(ctx.write, actingIn(ctx, actor, form), { ...form.data, broughtId, agendas: read?.found }),
    () => ({
      to: BROUGHT.home(params, ctx.url),
      ...(said && said.left > 0
        ? { say: `${said.left} agendas were not asked for: ask for fewer days at a time.` }
        : {}),
    }),
  );
}

export default function BroughtPage() {
  return <BroughtView page={useLoaderData<typeof loader>()} />;
}
