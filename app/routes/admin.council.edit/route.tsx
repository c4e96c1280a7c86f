import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { COUNCIL_FIELDS } from "#app/domain/administration/council.ts";
import { asked } from "#app/domain/field.ts";
import { COUNCIL } from "#app/http/administration/administration-deeds.server.ts";
import { Council } from "#app/http/administration/administration-forms.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { editCouncil } from "#app/services/administration/edit-council.server.ts";
import { offerCouncil } from "#app/services/administration/offer-council.server.ts";

export const meta: MetaFunction = () => [{ title: "Change what is said of the council - Administration" }];

export const loader = deedLoader(COUNCIL, ({ db, actor }) => offerCouncil(db, actor));

export const action = deedAction(COUNCIL, Council, editCouncil, ({ name }) => `Saved: pages and papers say ${name}.`);

export default function EditCouncilPage() {
  const { name, colour, welcome, version, verdict } = useLoaderData<typeof loader>();
  const back = { href: "/admin/council", words: "The council" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }, back]} />
      <Heading>Change what is said of the council</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action="/admin/council/edit" version={version} className="app-narrow-form">
          <TextField name="name" {...asked(COUNCIL_FIELDS.name)} given={name} />
          <TextField name="colour" {...asked(COUNCIL_FIELDS.colour)} given={colour} width={10} spellCheck={false} />
          <TextArea name="welcome" {...asked(COUNCIL_FIELDS.welcome)} given={welcome} rows={6} />
          <SubmitButton>Save</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
