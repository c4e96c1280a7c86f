import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { restoreAccount } from "#app/services/account/restore-account.server.ts";
import { PERSON } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { PersonVersion } from "#app/http/administration/administration-forms.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";

export const meta: MetaFunction = () => [{ title: "Restore an account" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) => offerAccountDeed(db, actor, personId, "restore"));

export const action = deedAction(
  PERSON,
  PersonVersion,
  restoreAccount,
  ({ name }) => `The account of ${name} has been restored.`,
);

export default function RestoreAccountPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="restore">
      <p className="govuk-body">They can sign in again, with the password they had.</p>
    </PersonDeed>
  );
}
