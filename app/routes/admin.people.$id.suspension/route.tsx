import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";
import { offerPersonDeed, postPersonDeed } from "#app/http/administration/person-deeds.server.ts";
import { suspendAccount } from "#app/services/account/suspend-account.server.ts";

const Sent = z.object({ version: Version, reason: requiredWords("Enter the reason", 500) });

export const meta: MetaFunction = () => [{ title: "Suspend an account - Scrutiny Planner" }];

export function loader(args: LoaderFunctionArgs) {
  return offerPersonDeed(args, "suspend");
}

export function action(args: ActionFunctionArgs) {
  return postPersonDeed(args, Sent, suspendAccount, (name) => `The account of ${name} is suspended.`);
}

export default function SuspendAccountPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="suspension"
      heading="Suspend the account"
      button="Suspend the account"
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
