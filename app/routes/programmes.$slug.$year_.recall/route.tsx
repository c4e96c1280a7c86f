import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { PROGRAMME } from "#app/http/programme/programme-deeds.server.ts";
import { recallProgramme } from "#app/services/programme/recall-programme.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Recall: ${data?.title}` }];

export const loader = deedLoader(PROGRAMME, async ({ programme }) => programme);

export const action = deedAction(
  PROGRAMME,
  OnlyVersion,
  recallProgramme,
  (_done, _params, { input: { programme } }) => `${programme.title} is a draft again.`,
);

export default function RecallPage() {
  const programme = useLoaderData<typeof loader>();
  const back = { href: programme.address, words: programme.title };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={programme.title}>Recall the programme from the chair</Heading>
      <WhyNot verdict={programme.verdicts.recall_programme} back={back} />
      {programme.verdicts.recall_programme.allowed ? (
        <Form action={`${programme.address}/recall`} version={programme.version}>
          <p className="govuk-body">It becomes a draft again, and you can change it and send it once more.</p>
          <SubmitButton>Recall it</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
