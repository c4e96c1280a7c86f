import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { CorrectionReason } from "#app/components/meeting-record/declaration-fields.tsx";
import { DeclarationsList } from "#app/components/meeting-record/declarations-list.tsx";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { DECLARATION } from "#app/http/meeting-record/declaration-shapes.server.ts";
import { offerDeclarationChange } from "#app/services/meeting-record/offer-declaration.server.ts";
import { removeDeclaration } from "#app/services/meeting-record/remove-declaration.server.ts";
import { DeclarationRemoval } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Remove a declaration of interest" }];

export const loader = deedLoader(DECLARATION, ({ db, actor, meetingId, declarationId }) =>
  offerDeclarationChange(db, actor, { meetingId, declarationId }),
);

export const action = deedAction(
  DECLARATION,
  DeclarationRemoval,
  removeDeclaration,
  (done) => `The interest recorded for ${done.who} has been removed.`,
);

export default function DeclarationRemovalPage() {
  const { declaration, ...meeting } = useLoaderData<typeof loader>();
  const home = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <Heading caption={`${meeting.bodyName}, ${home.words}`}>Remove a declaration of interest</Heading>
      <WhyNot verdict={meeting.verdict} back={home} />
      {meeting.verdict.allowed ? (
        <Form action={`${home.href}/declarations/${declaration.id}/removal`} version={declaration.version}>
          <DeclarationsList declared={[declaration]} />
          <p className="govuk-body">It is removed from the record. The meeting’s history keeps what it said.</p>
          <CorrectionReason needed={meeting.needsReason} />
          <SubmitButton kind="warning">Remove it</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
