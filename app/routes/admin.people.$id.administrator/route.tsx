import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { grantAdministrator } from "#app/services/administration/grant-administrator.server.ts";
import { PERSON } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { PersonVersion } from "#app/http/administration/administration-forms.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";

export const meta: MetaFunction = () => [{ title: "Make someone an administrator" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) =>
  offerAccountDeed(db, actor, personId, "grant_administrator"),
);

export const action = deedAction(
  PERSON,
  PersonVersion,
  grantAdministrator,
  ({ name }) => `${name} is now an administrator.`,
);

export default function GrantAdministratorPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="grant_administrator">
      <p className="govuk-body">
        An administrator looks after bodies, people, memberships, standing items and invitations, and can see every
        e-mail address. It gives no role in any body.
      </p>
    </PersonDeed>
  );
}
