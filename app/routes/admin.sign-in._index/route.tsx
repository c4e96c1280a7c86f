import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { SmallTable } from "#app/components/table/small-table.tsx";
import { SECOND_STEP_RULES } from "#app/domain/account/second-step.ts";
import { allowed } from "#app/domain/verdict.ts";
import { SIGN_IN } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { listOwnProviders } from "#app/services/account/offer-own-providers.server.ts";
import { offerSignInRule, setSignInRule } from "#app/services/account/sign-in-rule.server.ts";
import { SignInRule } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Signing in - Administration" }];

export const loader = deedLoader(SIGN_IN, async ({ db, actor }) => ({
  ...(await offerSignInRule(db, actor)),
  providers: await listOwnProviders(db, actor),
}));

export const action = deedAction(
  SIGN_IN,
  SignInRule,
  setSignInRule,
  ({ words }) => `Who must have a second step: ${words}. It is asked of them the next time they sign in.`,
);

const CHOICES = Object.entries(SECOND_STEP_RULES).map(([value, words]) => ({ value, words }));

export default function SignInRulePage() {
  const { secondStepFor, version, providers, events } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }]} />
      <Heading>Signing in</Heading>
      <Form action="/admin/sign-in" version={version} className="app-narrow-form">
        <RadioField
          name="secondStepFor"
          label="Who must have a second step"
          hint="After their password they show a code of an app on their phone, or a passkey. Who has none yet sets one up the next time they sign in; everybody else may."
          given={secondStepFor}
          choices={CHOICES}
        />
        <SubmitButton>Save</SubmitButton>
      </Form>
      <p className="govuk-body">
        Somebody who has lost their phone asks an administrator, who removes their second step on their page under{" "}
        <a className="govuk-link" href="/admin/people">
          people
        </a>
        . An administrator who is locked out asks whoever runs the machine for a link that lets them in.
      </p>
      <h2 className="govuk-heading-m">The council’s own sign-in</h2>
      <p className="govuk-body">
        People may sign in with the account that they have at the council already: at Entra ID, Google Workspace or any
        other provider that speaks OpenID Connect.
      </p>
      <Deeds offers={[{ href: "/admin/sign-in/providers/new", words: "Add a sign-in", verdict: allowed }]} />
      <Providers providers={providers} />
      {events.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">History</h2>
          <Timeline entries={events} />
        </>
      ) : null}
    </>
  );
}

type ProviderRow = { id: number; name: string; words: string };

function Providers({ providers }: { providers: readonly ProviderRow[] }) {
  if (providers.length === 0) return null;
  return (
    <SmallTable
      label="The council’s own sign-in"
      size="hidden"
      rows={providers}
      keyOf={({ id }) => id}
      columns={[
        { label: "Name on the button", names: true, cell: ({ name }) => name },
        { label: "Offered", cell: ({ words }) => words },
        {
          label: "Change",
          cell: ({ id, name }) => (
            <a className="govuk-link" href={`/admin/sign-in/providers/${id}/edit`}>
              Edit<span className="govuk-visually-hidden"> {name}</span>
            </a>
          ),
        },
      ]}
    />
  );
}
