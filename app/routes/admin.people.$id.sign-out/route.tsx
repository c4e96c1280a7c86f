import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { PERSON } from "#app/http/administration/administration-deeds.server.ts";
import { PersonVersion } from "#app/http/administration/administration-forms.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { endSessionsOf } from "#app/services/account/end-sessions-of.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";

export const meta: MetaFunction = () => [{ title: "Sign out everywhere" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) =>
  offerAccountDeed(db, actor, personId, "end_sessions"),
);

export const action = deedAction(
  PERSON,
  PersonVersion,
  endSessionsOf,
  ({ name }) => `${name} is signed out everywhere.`,
);

export default function EndSessionsPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="end_sessions">
      <p className="govuk-body">
        Wherever they are signed in, their next page asks them to sign in again: for a device that was lost, or lent.
        What they have saved stays.
      </p>
    </PersonDeed>
  );
}
