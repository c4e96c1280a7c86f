import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProviderFields } from "#app/components/account/provider-fields.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { outsideIn } from "#app/http/account/outside.server.ts";
import { givenOf, PROVIDERS, ProviderForm } from "#app/http/account/provider-form.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { keepProvider } from "#app/services/account/keep-provider.server.ts";
import { offerProvider } from "#app/services/account/offer-own-providers.server.ts";

export const meta: MetaFunction = () => [{ title: "Add a sign-in - Administration" }];

export const loader = deedLoader(PROVIDERS, ({ db, actor }) => offerProvider(db, actor, null));

export const action = deedAction(
  PROVIDERS,
  ProviderForm,
  (db, acting, input, ctx) => keepProvider(db, acting, outsideIn(ctx), { ...givenOf(input), providerId: null }),
  ({ id, name }) => ({
    to: `/admin/sign-in/providers/${id}/edit`,
    say: `${name} is kept. Try it before you offer it.`,
  }),
);

export default function NewProviderPage() {
  const provider = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/sign-in", words: "Signing in" },
        ]}
      />
      <Heading>Add a sign-in</Heading>
      <p className="govuk-body">
        Register this planner with the provider first, which gives you what is asked for here. How, for Entra ID and
        Google Workspace, is in the planner’s documentation (docs/sign-in.md). The addresses to enter at the provider
        are shown on the next page.
      </p>
      <Form action="/admin/sign-in/providers/new" version={0} className="app-narrow-form">
        <ProviderFields given={provider} isNew />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </>
  );
}
