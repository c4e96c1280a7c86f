import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormState } from "#app/components/form-state.ts";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { BeforeAndAfter } from "#app/components/plan/before-and-after.tsx";
import { RefusedBanner } from "#app/components/refused-banner.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { count } from "#app/domain/event/particulars.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { doToDraft, DRAFT } from "#app/http/plan/draft-deeds.server.ts";
import { OnDraft } from "#app/http/plan/draft-shapes.server.ts";
import { readDraft } from "#app/services/plan/read-draft.server.ts";
import { DraftedMove } from "./drafted-move.tsx";
import { DiscardForm, SendForm } from "./send-or-discard.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Draft plan: ${data?.title}` }];

export const loader = deedLoader(DRAFT, ({ db, actor, programme }) => readDraft(db, actor, programme));

export const action = deedAction(DRAFT, OnDraft, doToDraft, ({ say, to }) => (to === null ? { say } : { say, to }));

export default function DraftPage() {
  const { title, address, verdict, plan } = useLoaderData<typeof loader>();
  const back = { href: `${address}/planner`, words: "Planner" };
  const moves = plan?.moves ?? [];
  return (
    <>
      <RefusedBanner came={useActionData<FormState>()} />
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, { href: address, words: title }, back]} />
      <Heading caption={title}>Draft plan{moves.length > 0 ? `: ${count(moves.length, "move")}` : ""}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed && moves.length === 0 ? (
        <p className="govuk-body">
          Nothing is in the draft plan. Put moves into it on the{" "}
          <a className="govuk-link" href={back.href}>
            planner
          </a>
          , or{" "}
          <a className="govuk-link" href={`${address}/plan`}>
            ask for a plan
          </a>{" "}
          and keep what you tick.
        </p>
      ) : null}
      {plan && moves.length > 0 ? (
        <>
          <p className="govuk-body">Nothing has moved, and only the scrutiny team sees this until it is sent.</p>
          <ol className="app-drafted">
            {moves.map((move) => (
              <DraftedMove key={move.id} move={move} home={`${address}/draft`} version={plan.version} />
            ))}
          </ol>
          <h2 className="govuk-heading-m">Before and after</h2>
          <BeforeAndAfter meetings={plan.meetings} />
          <SendForm plan={plan} home={`${address}/draft`} />
          <p className="govuk-body">
            <a className="govuk-link" href={back.href}>
              Back to the planner
            </a>{" "}
            or{" "}
            <a className="govuk-link" href={`${address}/plan`}>
              suggest a plan from how things stand
            </a>
          </p>
          <DiscardForm version={plan.version} home={`${address}/draft`} />
        </>
      ) : null}
      {plan ? (
        <>
          <h2 className="govuk-heading-m">History</h2>
          <Timeline entries={plan.timeline} />
        </>
      ) : null}
    </>
  );
}
