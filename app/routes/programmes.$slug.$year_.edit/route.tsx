import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { PROGRAMME_FIELDS } from "#app/domain/programme/fields.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { PROGRAMME } from "#app/http/programme/programme-deeds.server.ts";
import { editProgramme } from "#app/services/programme/edit-programme.server.ts";
import { Introduction } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit the introduction: ${data?.title}` }];

export const loader = deedLoader(PROGRAMME, async ({ programme }) => programme);

export const action = deedAction(PROGRAMME, Introduction, editProgramme, () => "The introduction has been saved.");

export default function EditProgrammePage() {
  const programme = useLoaderData<typeof loader>();
  const back = { href: programme.address, words: programme.title };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={programme.title}>Edit the introduction</Heading>
      <WhyNot verdict={programme.verdicts.edit_programme} back={back} />
      {programme.verdicts.edit_programme.allowed ? (
        <Form action={`${programme.address}/edit`} version={programme.version}>
          <TextArea
            name="introduction"
            label="Introduction"
            hint="What the body wants to achieve this year and how the programme was chosen. The public see the change with the next release."
            given={programme.introduction}
            rows={8}
            most={PROGRAMME_FIELDS.introduction.limit}
          />
          <SubmitButton>Save the introduction</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
