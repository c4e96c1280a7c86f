import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { PROGRAMME } from "#app/http/programme/programme-deeds.server.ts";
import { submitProgramme } from "#app/services/programme/submit-programme.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Send to the chair: ${data?.title}` }];

export const loader = deedLoader(PROGRAMME, async ({ programme }) => programme);

export const action = deedAction(
  PROGRAMME,
  OnlyVersion,
  submitProgramme,
  (_done, _params, { input: { programme } }) => `${programme.title} is with the chair for approval.`,
);

export default function SubmissionPage() {
  const programme = useLoaderData<typeof loader>();
  const back = { href: programme.address, words: programme.title };
  const { itemsOnComingMeetings } = programme.ready;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={programme.title}>Send the programme to the chair</Heading>
      <WhyNot verdict={programme.verdicts.submit_programme} back={back} />
      {programme.verdicts.submit_programme.allowed ? (
        <Form action={`${programme.address}/submission`} version={programme.version}>
          <p className="govuk-body">
            It has {itemsOnComingMeetings} {itemsOnComingMeetings === 1 ? "item" : "items"} on coming meetings. While it
            is with the chair nothing in it can change; you can recall it until the chair decides.
          </p>
          <SubmitButton>Send it to the chair</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
