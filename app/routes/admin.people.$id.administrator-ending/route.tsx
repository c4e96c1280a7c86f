import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { removeAdministrator } from "#app/services/administration/remove-administrator.server.ts";
import { PERSON } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { PersonVersion } from "#app/http/administration/administration-forms.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";

export const meta: MetaFunction = () => [{ title: "Remove administrator rights" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) =>
  offerAccountDeed(db, actor, personId, "remove_administrator"),
);

export const action = deedAction(
  PERSON,
  PersonVersion,
  removeAdministrator,
  ({ name }) => `${name} is no longer an administrator.`,
);

export default function RemoveAdministratorPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="remove_administrator" warning="warning">
      <p className="govuk-body">
        They keep their account and their roles in bodies, and lose these pages from their next request.
      </p>
    </PersonDeed>
  );
}
