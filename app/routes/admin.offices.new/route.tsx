import type { MetaFunction } from "@remix-run/node";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { OfficeFields } from "#app/components/administration/office-fields.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Office } from "#app/http/administration/administration-forms.server.ts";
import { addOffice } from "#app/services/administration/add-office.server.ts";
import { administered } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

const OFFICES = administered("/admin/offices");

export const meta: MetaFunction = () => [{ title: "Add an office" }];

export const loader = deedLoader(OFFICES, () => Promise.resolve({}));

export const action = deedAction(OFFICES, Office, addOffice, ({ title }) => `${title} has been added.`);

export default function NewOfficePage() {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/offices", words: "Offices" },
        ]}
      />
      <Heading>Add an office</Heading>
      <Form action="/admin/offices/new" className="app-narrow-form">
        <OfficeFields />
        <SubmitButton>Add the office</SubmitButton>
      </Form>
    </>
  );
}
