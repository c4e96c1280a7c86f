import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeadlineDay } from "#app/components/deadline/deadline-day.tsx";
import { DeadlineTag } from "#app/components/deadline/deadline-tag.tsx";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { Calculation } from "#app/components/deadline/calculation.tsx";
import { DEADLINE } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { offerDeadline } from "#app/services/deadline/offer-deadline.server.ts";
import { RuleFacts } from "./rule-facts.tsx";
import { WhatStarted } from "./what-started.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.deadline.title}: ${data.deadline.subject.words}` : "Deadline not found" },
];

export const loader = deedLoader(DEADLINE, ({ db, actor, slug, key }) => offerDeadline(db, actor, { slug, key }));

export default function DeadlinePage() {
  const { deadline, rule, local, calendar, occasion, offers } = useLoaderData<typeof loader>();
  const { body, subject, worked, standing } = deadline;
  const known = worked.known ? worked : { better: null, about: null };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/deadlines", words: "Deadlines" },
          { href: `/deadlines?body=${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={<Caption name={body.name} subject={subject} />}>{deadline.title}</Heading>
      <p className="govuk-body-l app-deadline__day">
        <DeadlineDay on={deadline.on} atTime={deadline.atTime} better={known.better} about={known.about} />
      </p>
      <p className="govuk-body">
        <DeadlineTag standing={standing} />
      </p>
      {deadline.result ? <p className="govuk-body">Recorded by {deadline.result.byName}.</p> : null}
      <Deeds offers={offers} />
      <h2 className="govuk-heading-m" id="working">
        How it was calculated
      </h2>
      <Calculation worked={worked} label={deadline.title} />
      {occasion ? <WhatStarted occasion={occasion} /> : null}
      <h2 className="govuk-heading-m" id="rule">
        The rule
      </h2>
      <RuleFacts rule={rule} trigger={deadline.trigger} local={local} calendar={calendar} body={body} />
    </>
  );
}

/** Whose deadline it is, and what of: a link where that has a page. */
function Caption({
  name,
  subject: { href, words },
}: {
  name: string;
  subject: { href: string | null; words: string };
}) {
  return (
    <>
      {name}:{" "}
      {href ? (
        <a className="govuk-link" href={href}>
          {words}
        </a>
      ) : (
        words
      )}
    </>
  );
}
