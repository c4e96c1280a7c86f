import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { OfficeFields } from "#app/components/administration/office-fields.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Office } from "#app/http/administration/administration-forms.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { editOffice } from "#app/services/administration/edit-office.server.ts";
import { readOffice } from "#app/services/administration/read-offices.server.ts";
import { OFFICE } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Change ${data?.title}` }];

export const loader = deedLoader(OFFICE, ({ db, actor, officeId }) => readOffice(db, actor, officeId));

export const action = deedAction(
  OFFICE,
  Office.extend({ version: Version }),
  editOffice,
  ({ title }) => `${title} has been changed.`,
);

export default function EditOfficePage() {
  const office = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/offices", words: "Offices" },
        ]}
      />
      <Heading caption={office.title}>Change an office</Heading>
      <Form action={`/admin/offices/${office.id}/edit`} version={office.version} className="app-narrow-form">
        <OfficeFields given={office} />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </>
  );
}
