import type { MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { named } from "#app/domain/references.ts";
import { Deeds, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { BeforeAndAfter } from "#app/components/plan/before-and-after.tsx";
import { RequestedChanges } from "#app/components/plan/requested-changes.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { REQUEST } from "#app/http/plan/draft-deeds.server.ts";
import { readRequest } from "#app/services/plan/read-request.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${named("Several changes in one request", data.request.reference)}, ${data.request.programme.title}`
      : "",
  },
];

export const loader = deedLoader(REQUEST, ({ db, actor, draftPlanId }) => readRequest(db, actor, draftPlanId));

export default function RequestPage() {
  const { request, timeline } = useLoaderData<typeof loader>();
  const { programme, changes, meetings } = request;
  return (
    <>
      <ProgrammeCrumbs
        programme={{ href: programme.href, words: programme.title }}
        below={[{ href: `${programme.href}/variations`, words: "Variations" }]}
      />
      <Heading caption={`${programme.title}, ${request.reference}`}>Several changes in one request</Heading>
      <p>
        <Tag words={request.stateWords} />
      </p>
      <Deeds offers={request.offers} />
      <Facts
        facts={[
          { term: "Asked for by", value: request.sent },
          { term: "Decided by", value: request.decided },
          { term: "The chair’s words", value: request.decisionWords },
        ]}
      />
      <h2 className="govuk-heading-m">{changes.length === 1 ? "1 change" : `${changes.length} changes`}</h2>
      <RequestedChanges changes={changes} />
      {meetings.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Before and after</h2>
          <BeforeAndAfter meetings={meetings} />
        </>
      ) : null}
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={timeline} />
    </>
  );
}
