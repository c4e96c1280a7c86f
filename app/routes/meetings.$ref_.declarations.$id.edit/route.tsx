import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { CorrectionReason, DeclarationFields } from "#app/components/meeting-record/declaration-fields.tsx";
import { DeclarationsList } from "#app/components/meeting-record/declarations-list.tsx";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { DECLARATION } from "#app/http/meeting-record/declaration-shapes.server.ts";
import { offerDeclarationChange } from "#app/services/meeting-record/offer-declaration.server.ts";
import { changeDeclaration } from "#app/services/meeting-record/change-declaration.server.ts";
import { DeclarationEdit } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Change a declaration of interest" }];

export const loader = deedLoader(DECLARATION, ({ db, actor, meetingId, declarationId }) =>
  offerDeclarationChange(db, actor, { meetingId, declarationId }),
);

export const action = deedAction(
  DECLARATION,
  DeclarationEdit,
  changeDeclaration,
  (done) => `The interest declared by ${done.who} has been saved.`,
);

export default function DeclarationEditPage() {
  const { declaration, ...meeting } = useLoaderData<typeof loader>();
  const home = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <Heading caption={`${meeting.bodyName}, ${home.words}`}>Change a declaration of interest</Heading>
      <WhyNot verdict={meeting.verdict} back={home} />
      {meeting.verdict.allowed ? (
        <>
          <h2 className="govuk-heading-m">As it is recorded</h2>
          <DeclarationsList declared={[declaration]} />
          <Form action={`${home.href}/declarations/${declaration.id}/edit`} version={declaration.version}>
            <DeclarationFields items={meeting.items} names={meeting.names} given={declaration} />
            <CorrectionReason needed={meeting.needsReason} />
            <SubmitButton>Save</SubmitButton>
          </Form>
        </>
      ) : null}
    </>
  );
}
