import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OutsideButtons } from "#app/components/account/outside-buttons.tsx";
import { ProviderFields } from "#app/components/account/provider-fields.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Facts, Heading } from "#app/components/page-parts.tsx";
import { outsideIn } from "#app/http/account/outside.server.ts";
import { givenOf, PROVIDER, ProviderForm } from "#app/http/account/provider-form.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { keepProvider } from "#app/services/account/keep-provider.server.ts";
import { offerProvider } from "#app/services/account/offer-own-providers.server.ts";
import { addressesOf } from "#app/services/account/outside-client.server.ts";

export const meta: MetaFunction = () => [{ title: "Change a sign-in - Administration" }];

export const loader = deedLoader(PROVIDER, async ({ db, actor, ctx, providerId }) => {
  const provider = await offerProvider(db, actor, providerId);
  return provider && { ...provider, id: providerId, ...addressesOf(outsideIn(ctx), { id: providerId }) };
});

export const action = deedAction(
  PROVIDER,
  ProviderForm,
  (db, acting, { providerId, ...input }, ctx) =>
    keepProvider(db, acting, outsideIn(ctx), { ...givenOf(input), providerId }),
  ({ name }) => `${name} is saved.`,
);

export default function EditProviderPage() {
  const { id, back, backChannel, signedOut, version, ...provider } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/sign-in", words: "Signing in" },
        ]}
      />
      <Heading>{provider.name}</Heading>
      <p className="govuk-body">Enter these addresses at the provider.</p>
      <Facts
        facts={[
          { term: "Redirect URI", value: <span className="app-breaks">{back}</span> },
          { term: "Back-channel logout URI", value: <span className="app-breaks">{backChannel}</span> },
          { term: "Post-logout redirect URI", value: <span className="app-breaks">{signedOut}</span> },
        ]}
      />
      <p className="govuk-body">Then try it: you sign in there and see what comes back. Nothing changes here.</p>
      <OutsideButtons providers={[{ id, name: provider.name }]} fields={{ trial: "yes" }} words="Try" isSecondary />
      <h2 className="govuk-heading-m">Settings</h2>
      <Form action={`/admin/sign-in/providers/${id}/edit`} version={version} className="app-narrow-form">
        <ProviderFields given={provider} isNew={false} />
        <SubmitButton>Save</SubmitButton>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={`/admin/sign-in/providers/${id}/removal`}>
          Remove {provider.name}
        </a>
      </p>
    </>
  );
}
