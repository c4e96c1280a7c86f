import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EarliestForm } from "#app/components/deadline/earliest-form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Calculation } from "#app/components/deadline/calculation.tsx";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { readEarliest } from "#app/services/deadline/read-earliest.server.ts";

export const meta: MetaFunction = () => [{ title: "The earliest lawful meeting" }];

export const loader = deedLoader(onPage("/deadlines"), ({ db, actor, url }) =>
  readEarliest(db, actor, { body: url.searchParams.get("body"), from: url.searchParams.get("from") }),
);

export default function EarliestPage() {
  const { bodies, body, from, badDay, worked, source } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/deadlines", words: "Deadlines" },
          { href: `/deadlines?body=${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={body.name}>The earliest lawful meeting</Heading>
      <EarliestForm bodies={bodies} body={body.slug} from={from} badDay={badDay} />
      <h2 className="govuk-heading-m">If the agenda goes out on {weekdayDateText(from)}</h2>
      {worked.known ? (
        <p className="govuk-body-l">
          The earliest lawful meeting is on <strong>{weekdayDateText(worked.on)}</strong>.
        </p>
      ) : null}
      <Calculation worked={worked} label="the earliest lawful meeting" />
      {source ? <p className="govuk-body">The rule: {source}.</p> : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`/bodies/${body.slug}/rules`}>
          Every rule that applies to {body.name}
        </a>
      </p>
    </>
  );
}
