import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { makePasswordLink } from "#app/services/account/make-password-link.server.ts";
import { PERSON, personLinkAction } from "#app/http/administration/administration-deeds.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";

export const meta: MetaFunction = () => [{ title: "Make a password link" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) =>
  offerAccountDeed(db, actor, personId, "offer_password_link"),
);

export const action = personLinkAction(makePasswordLink);

export default function OfferPasswordLinkPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="offer_password_link" linkLasts="an hour">
      <p className="govuk-body">
        They get a link, with which they choose a new password. It works once, for an hour. The password they have keeps
        working until then.
      </p>
    </PersonDeed>
  );
}
