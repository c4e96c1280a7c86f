import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { offerPersonDeed, PersonVersion, postPersonDeed } from "#app/http/administration/person-deeds.server.ts";
import { restoreAccount } from "#app/services/account/restore-account.server.ts";

export const meta: MetaFunction = () => [{ title: "Restore an account - Scrutiny Planner" }];

export function loader(args: LoaderFunctionArgs) {
  return offerPersonDeed(args, "restore");
}

export function action(args: ActionFunctionArgs) {
  return postPersonDeed(args, PersonVersion, restoreAccount, (name) => `The account of ${name} is restored.`);
}

export default function RestoreAccountPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="restoration" heading="Restore the account" button="Restore the account">
      <p className="govuk-body">They can sign in again, with the password they had.</p>
    </PersonDeed>
  );
}
