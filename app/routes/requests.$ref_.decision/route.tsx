import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { BeforeAndAfter } from "#app/components/plan/before-and-after.tsx";
import { RequestDecisionForm } from "#app/components/plan/request-decision-form.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { sayDecided } from "#app/http/home/say-decided.server.ts";
import { REQUEST } from "#app/http/plan/draft-deeds.server.ts";
import { RequestDecision } from "#app/http/plan/draft-shapes.server.ts";
import { decideRequest } from "#app/services/plan/decide-request.server.ts";
import { offerRequest } from "#app/services/plan/read-request.server.ts";
import { named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Decide on ${data ? named("several changes in one request", data.reference) : ""}` },
];

export const loader = deedLoader(REQUEST, ({ db, actor, draftPlanId }) => offerRequest(db, actor, draftPlanId));

export const action = deedAction(
  { ...REQUEST, home: () => "/approvals" },
  RequestDecision,
  decideRequest,
  (words, _params, { ctx }) => sayDecided(ctx, words),
);

export default function RequestDecisionPage() {
  const request = useLoaderData<typeof loader>();
  const { programme, meetings } = request;
  const back = {
    href: `/requests/${request.reference}`,
    words: named("Several changes in one request", request.reference),
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[{ href: "/programmes", words: "Programmes" }, { href: programme.href, words: programme.title }, back]}
      />
      <Heading caption={`${programme.title}, ${request.reference}`}>Several changes in one request</Heading>
      <WhyNot verdict={request.decide} back={back} />
      {request.decide.allowed ? (
        <>
          <h2 className="govuk-heading-m">Before and after</h2>
          <BeforeAndAfter meetings={meetings} />
          <RequestDecisionForm request={request} />
        </>
      ) : null}
    </>
  );
}
