import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PROVIDER } from "#app/http/account/provider-form.server.ts";
import { PersonVersion } from "#app/http/administration/administration-forms.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerProvider } from "#app/services/account/offer-own-providers.server.ts";
import { removeProvider } from "#app/services/account/remove-provider.server.ts";

export const meta: MetaFunction = () => [{ title: "Remove a sign-in - Administration" }];

export const loader = deedLoader(PROVIDER, async ({ db, actor, providerId }) => {
  const provider = await offerProvider(db, actor, providerId);
  return provider && { id: providerId, name: provider.name, version: provider.version };
});

export const action = deedAction(PROVIDER, PersonVersion, removeProvider, ({ name }) => `${name} is removed.`);

export default function RemoveProviderPage() {
  const { id, name, version } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/sign-in", words: "Signing in" },
        ]}
      />
      <Heading caption={name}>Remove this sign-in</Heading>
      <Form action={`/admin/sign-in/providers/${id}/removal`} version={version}>
        <p className="govuk-body">
          Nobody signs in with {name} any more, and who is signed in by it is signed out at once. Passwords that were
          off work again; who has none needs an invitation.
        </p>
        <SubmitButton kind="warning">Remove {name}</SubmitButton>
      </Form>
    </>
  );
}
