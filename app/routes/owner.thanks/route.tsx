import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { Heading } from "#app/components/page-parts.tsx";
import { OWNER_HEADERS } from "#app/http/follow-up/owner-link.server.ts";

export const handle = { asking: true };
export const meta: MetaFunction = () => [
  { title: "Thank you for your answers" },
  { name: "robots", content: "noindex, nofollow" },
];

export const headers: HeadersFunction = () => OWNER_HEADERS;

/** Where an owner comes out: an address like any other, that holds nothing of the link. */
export default function OwnerThanksPage() {
  return (
    <>
      <Heading>Thank you</Heading>
      <p className="govuk-body-l">Your answers are with the scrutiny officer.</p>
      <p className="govuk-body">
        The link has been used and no longer works. To add to what you sent, write to the scrutiny officer who sent it
        to you.
      </p>
    </>
  );
}
