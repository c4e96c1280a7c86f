import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { invitePerson } from "#app/services/administration/invite-person.server.ts";
import { PERSON, personLinkAction } from "#app/http/administration/administration-deeds.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";

export const meta: MetaFunction = () => [{ title: "Invite a person to sign in" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) => offerAccountDeed(db, actor, personId, "invite"));

export const action = personLinkAction(invitePerson);

export default function InvitePersonPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="invite" linkLasts="7 days">
      <p className="govuk-body">
        They get a link, with which they choose a password. It works once, for 7 days. Any earlier link stops working.
      </p>
    </PersonDeed>
  );
}
