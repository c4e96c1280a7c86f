import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { offerPersonDeed, postPersonLink } from "#app/http/administration/person-deeds.server.ts";
import { makePasswordLink } from "#app/services/account/make-password-link.server.ts";

export const meta: MetaFunction = () => [{ title: "Make a password link - Scrutiny Planner" }];

export function loader(args: LoaderFunctionArgs) {
  return offerPersonDeed(args, "offer_password_link");
}

export function action(args: ActionFunctionArgs) {
  return postPersonLink(args, makePasswordLink);
}

export default function OfferPasswordLinkPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="password-link"
      heading="Make a password link"
      button="Make the link"
      linkLasts="an hour"
    >
      <p className="govuk-body">
        They get a link, with which they choose a new password. It works once, for an hour. The password they have keeps
        working until then.
      </p>
    </PersonDeed>
  );
}
