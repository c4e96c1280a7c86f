import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { YEAR_END_CHOICES } from "#app/domain/year-end/choices.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { malformed, readForm, refusedForm, statusOfRefused } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { noteSaved, say } from "#app/http/session.server.ts";
import { offerYearEnd, readYearEnd } from "#app/services/year-end/read-year-end.server.ts";
import { settleYearEnd } from "#app/services/year-end/settle-year-end.server.ts";
import { Settling } from "./form.ts";
import { NotSettled } from "./not-settled.tsx";
import { Settled } from "./settled.tsx";
import { Unfinished } from "./unfinished.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Year end: ${data?.programme.title}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = ctx.url.searchParams;
  const view = found(await readYearEnd(ctx.db, requireActor(ctx), params, (part) => asked.get(part)));
  return { ...view, here: ctx.url.pathname + ctx.url.search };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const { verdict, programme } = found(await offerYearEnd(ctx.db, actor, params));
  const form = await readForm(request, Settling);
  if (!verdict.allowed) return refusedForm(verdict, form);
  if (!form.ok) return malformed(form);
  const { ids, ...input } = form.data;
  const acting = actingIn(ctx, actor, form);
  const { done, refused } = await settleYearEnd(ctx.write, acting, { ...input, programmeId: programme.id }, ids);
  if (refused.length > 0) {
    const told = refused.map(({ reference, refusal }) => ({ reference, because: refusal.because }));
    const status = done.length === 0 ? statusOfRefused(refused.map(({ refusal }) => refusal)) : 409;
    return data({ errors: {}, refusal: null, values: form.values, done, refused: told }, status);
  }
  const words = YEAR_END_CHOICES[input.choice].done.toLowerCase();
  await noteSaved(ctx);
  say(ctx, `${done.length === 1 ? "1 thing" : `${done.length} things`} ${words}.`);
  return redirect(ctx.url.pathname + ctx.url.search);
}

export default function YearEndPage() {
  const view = useLoaderData<typeof loader>();
  const { programme, unfinished, settled, here } = view;
  const rows = unfinished.flatMap((group) => group.rows);
  const left = unfinished.reduce((sum, { total }) => sum + total, 0);
  return (
    <>
      <NotSettled toHold={new Map(rows.flatMap((row) => (row.toHold ? [[row.reference, row.toHold.href]] : [])))} />
      <ProgrammeCrumbs programme={{ href: programme.address, words: programme.title }} />
      <Heading caption={programme.title}>Year end</Heading>
      <p className="govuk-body">
        The year {programme.year} {view.isOver ? "ended" : "ends"} on {programme.lastDay}.{" "}
        {left === 0 ? "Nothing is unfinished." : `${left === 1 ? "1 thing is" : `${left} things are`} unfinished.`}{" "}
        {settled.total > 0 ? `${settled.total} settled.` : ""} What was published stays as it was.
      </p>
      <Unfinished view={view} />
      <Settled settled={settled} here={here} />
    </>
  );
}
