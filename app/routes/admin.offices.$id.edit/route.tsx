import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { OfficeFields } from "#app/components/administration/office-fields.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Office } from "#app/http/administration/administration-forms.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { editOffice } from "#app/services/administration/edit-office.server.ts";
import { readOffice } from "#app/services/administration/read-offices.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Change ${data?.title} - Scrutiny Planner` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  requireAdministrator(ctx);
  return found(await readOffice(ctx.db, idOf(params.id)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const officeId = idOf(params.id);
  const form = await readForm(request, Office.extend({ version: Version }));
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => editOffice(ctx.write, actingIn(ctx, actor, form), { officeId, ...form.data }),
    ({ title }) => ({ to: "/admin/offices", say: `${title} is changed.` }),
  );
}

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
