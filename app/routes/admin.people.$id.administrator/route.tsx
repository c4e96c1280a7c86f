import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { offerPersonDeed, PersonVersion, postPersonDeed } from "#app/http/administration/person-deeds.server.ts";
import { grantAdministrator } from "#app/services/administration/grant-administrator.server.ts";

export const meta: MetaFunction = () => [{ title: "Make someone an administrator - Scrutiny Planner" }];

export function loader(args: LoaderFunctionArgs) {
  return offerPersonDeed(args, "grant_administrator");
}

export function action(args: ActionFunctionArgs) {
  return postPersonDeed(args, PersonVersion, grantAdministrator, (name) => `${name} is an administrator.`);
}

export default function GrantAdministratorPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="administrator" heading="Make administrator" button="Make administrator">
      <p className="govuk-body">
        An administrator looks after bodies, people, memberships, standing items and invitations, and can see every
        e-mail address. It gives no part in any body.
      </p>
    </PersonDeed>
  );
}
