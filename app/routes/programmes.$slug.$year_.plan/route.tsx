import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Columns } from "#app/components/columns.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { doToPlan, PLAN, PlanForm, saidOfPlan } from "#app/http/programme/plan-deeds.server.ts";
import { offerPlan } from "#app/services/plan/offer-plan.server.ts";
import { Ask, HowWeighed } from "./ask.tsx";
import { BesidePlan } from "./beside-plan.tsx";
import { FoundPlan } from "./found-plan.tsx";
import { Running } from "./running.tsx";
import { Tried } from "./tried.tsx";
import { Weighed } from "./weighed.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Suggest a plan: ${data?.title}` }];

export const loader = deedLoader(PLAN, ({ db, actor, programme, question, ctx }) =>
  offerPlan(db, actor, { programme, question, now: ctx.now }, ctx.planner.plans),
);

export const action = deedAction(
  PLAN,
  PlanForm,
  (db, acting, input, ctx) => doToPlan(db, acting, input, ctx.planner.plans),
  (done, _params, { input }) => saidOfPlan(done, input),
);

export default function PlanPage() {
  const page = useLoaderData<typeof loader>();
  const { title, address, verdict, weighed, stands, plan } = page;
  const back = { href: `${address}/planner`, words: "Planner" };
  const isRunning = stands.kind === "running";
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, { href: address, words: title }, back]} />
      <Heading caption={title}>{plan ? "A suggested plan" : "Suggest a plan"}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {isRunning ? <Running page={page} /> : null}
      {!isRunning && stands.words ? <p className="govuk-inset-text">{stands.words}</p> : null}
      {weighed ? (
        <Columns
          facts={
            <>
              {plan ? <BesidePlan plan={plan} /> : null}
              <HowWeighed page={page} />
            </>
          }
        >
          <Tried tried={weighed.tried} />
          {plan ? <FoundPlan page={page} plan={plan} /> : null}
          {weighed.meetings.length > 0 && !isRunning ? <Ask page={page} /> : null}
          {plan ? null : <Weighed weighed={weighed} availability={page.availability} />}
        </Columns>
      ) : null}
    </>
  );
}
