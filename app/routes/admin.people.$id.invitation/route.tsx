import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { offerPersonDeed, postPersonLink } from "#app/http/administration/person-deeds.server.ts";
import { invitePerson } from "#app/services/administration/invite-person.server.ts";

export const meta: MetaFunction = () => [{ title: "Invite a person to sign in - Scrutiny Planner" }];

export function loader(args: LoaderFunctionArgs) {
  return offerPersonDeed(args, "invite");
}

export function action(args: ActionFunctionArgs) {
  return postPersonLink(args, invitePerson);
}

export default function InvitePersonPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="invitation"
      heading="Invite to sign in"
      button="Make the invitation"
      linkLasts="7 days"
    >
      <p className="govuk-body">
        They get a link, with which they choose a password. It works once, for 7 days. Any earlier link stops working.
      </p>
    </PersonDeed>
  );
}
