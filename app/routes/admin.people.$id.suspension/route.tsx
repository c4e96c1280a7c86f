import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { textOf, Version } from "#app/http/form-parts.server.ts";
import { suspendAccount } from "#app/services/account/suspend-account.server.ts";
import { PERSON } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";

const Sent = z.object({ version: Version, reason: textOf(REASON) });

export const meta: MetaFunction = () => [{ title: "Suspend an account" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) => offerAccountDeed(db, actor, personId, "suspend"));

export const action = deedAction(
  PERSON,
  Sent,
  suspendAccount,
  ({ name }) => `The account of ${name} has been suspended.`,
);

export default function SuspendAccountPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="suspend"
      reasonHint="Kept in their history. Only administrators see it."
      warning="warning"
    >
      <p className="govuk-body">
        They are signed out everywhere at once, and can neither sign in nor use a link until the account is restored.
        What they have done stays.
      </p>
    </PersonDeed>
  );
}
