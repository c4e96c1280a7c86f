import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { SECOND_STEP_RULES } from "#app/domain/account/second-step.ts";
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
        . An administrator who is locked out gets in by a command at the machine (docs/running.md).
      </p>
      <h2 className="govuk-heading-m">The council’s own sign-in</h2>
      <ul className="govuk-list govuk-list--bullet">
        {providers.map(({ id, name, words }) => (
          <li key={id}>
            <a className="govuk-link" href={`/admin/sign-in/providers/${id}/edit`}>
              {name}
            </a>
            : {words}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/admin/sign-in/providers/new">
          Add the sign-in of your council
        </a>
        , Entra ID, Google Workspace or any other that speaks OpenID Connect.
      </p>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={events} />
    </>
  );
}
