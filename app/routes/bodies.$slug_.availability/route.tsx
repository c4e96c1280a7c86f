import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AbsenceFields } from "#app/components/availability/absence-fields.tsx";
import { AbsenceList } from "#app/components/availability/absence-list.tsx";
import { SelectField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { ABSENCE_FIELDS } from "#app/domain/availability/fields.ts";
import { AbsenceOfBody } from "#app/http/availability/absence-shapes.server.ts";
import { deedAction, deedLoader, type DeedOn } from "#app/http/deed-route.server.ts";
import { enterAbsence } from "#app/services/availability/enter-absence.server.ts";
import { readBodyAbsences } from "#app/services/availability/read-absences.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.body.name}: who cannot come when` : "Body not found" },
];

const AVAILABILITY: DeedOn<{ slug: string }> = {
  keys: ({ slug = "" }) => ({ slug }),
  home: ({ slug }) => `/bodies/${slug}/availability`,
};

export const loader = deedLoader(AVAILABILITY, ({ db, actor, slug, url }) =>
  readBodyAbsences(db, actor, slug, url.searchParams.get("page")),
);

export const action = deedAction(AVAILABILITY, AbsenceOfBody, enterAbsence, () => "The days have been entered.");

export default function BodyAvailabilityPage() {
  const { body, lines, paged, choices, verdict } = useLoaderData<typeof loader>();
  const back = { href: `/bodies/${body.slug}`, words: body.name };
  const home = `/bodies/${body.slug}/availability`;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={body.name}>Who cannot come when</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? null : (
        <p className="govuk-body">
          <a className="govuk-link" href="/account/availability">
            Enter days on which you cannot come
          </a>
        </p>
      )}
      {verdict.allowed ? (
        <>
          <p className="govuk-body">
            Days on which members, officers, witnesses or offices cannot come, and days on which the body does not meet.
            Members and officers also enter their own, in their account. Only the officers of this body see them, and
            everybody their own: they are never published, no reason is kept, and they are deleted when they are past.
          </p>
          <AbsenceList lines={lines} paged={paged} home={home} />
          <h2 className="govuk-heading-m">Enter days</h2>
          <Form action={home} className="app-narrow-form">
            <SelectField
              name="who"
              label={ABSENCE_FIELDS.who.question}
              blank={ABSENCE_FIELDS.who.ask}
              choices={choices}
            />
            <AbsenceFields />
            <SubmitButton>Enter these days</SubmitButton>
          </Form>
        </>
      ) : null}
    </>
  );
}
