import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { offerPersonDeed, PersonVersion, postPersonDeed } from "#app/http/administration/person-deeds.server.ts";
import { removeAdministrator } from "#app/services/administration/remove-administrator.server.ts";

export const meta: MetaFunction = () => [{ title: "End an administrator's rights - Scrutiny Planner" }];

export function loader(args: LoaderFunctionArgs) {
  return offerPersonDeed(args, "remove_administrator");
}

export function action(args: ActionFunctionArgs) {
  return postPersonDeed(args, PersonVersion, removeAdministrator, (name) => `${name} is no longer an administrator.`);
}

export default function RemoveAdministratorPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="administrator-ending"
      heading={"End the administrator's rights"}
      button="End the rights"
      warning="warning"
    >
      <p className="govuk-body">
        They keep their account and their parts in bodies, and lose these pages from their next request.
      </p>
    </PersonDeed>
  );
}
