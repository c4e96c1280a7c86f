import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AbsenceFields } from "#app/components/availability/absence-fields.tsx";
import { AbsenceList } from "#app/components/availability/absence-list.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { OwnAbsence } from "#app/http/availability/absence-shapes.server.ts";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { enterOwnAbsence } from "#app/services/availability/enter-absence.server.ts";
import { readOwnAbsences } from "#app/services/availability/read-absences.server.ts";

export const meta: MetaFunction = () => [{ title: "Days you cannot come" }];

const AVAILABILITY = onPage("/account/availability");

export const loader = deedLoader(AVAILABILITY, ({ db, actor, url }) =>
  readOwnAbsences(db, actor, url.searchParams.get("page")),
);

export const action = deedAction(AVAILABILITY, OwnAbsence, enterOwnAbsence, ({ absenceId, days }) => ({
  say: {
    words: `You cannot come: ${days}. The scrutiny officers see it.`,
    undo: { words: days, path: `/account/availability/${absenceId}/removal`, fields: {}, until: null },
  },
}));

export default function OwnAvailabilityPage() {
  const { lines, paged, verdict } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }]} />
      <Heading>Days you cannot come</Heading>
      <p className="govuk-body">
        Enter days on which you cannot come to a meeting. Nobody asks why. Only you and the scrutiny officers of your
        bodies see them: they are never published, and they are deleted when they are past.
      </p>
      <WhyNot verdict={verdict} back={{ href: "/account", words: "Your account" }} />
      <AbsenceList lines={lines} paged={paged} home="/account/availability" />
      {verdict.allowed ? (
        <>
          <h2 className="govuk-heading-m">Enter days</h2>
          <Form action="/account/availability" className="app-narrow-form">
            <AbsenceFields />
            <SubmitButton>Enter these days</SubmitButton>
          </Form>
        </>
      ) : null}
    </>
  );
}
