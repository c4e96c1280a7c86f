import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { Heading } from "#app/components/page-parts.tsx";
import { Say } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { OWNER_HEADERS } from "#app/http/follow-up/owner-link.server.ts";
import { say } from "#app/words/say.ts";

export const handle = { asking: true };
export const meta: MetaFunction = ({ matches }) => [
  { title: say(languageIn(matches), "owner.thanksTitle").words },
  { name: "robots", content: "noindex, nofollow" },
];

export const headers: HeadersFunction = () => OWNER_HEADERS;

/** Where an owner comes out: an address like any other, that holds nothing of the link. */
export default function OwnerThanksPage() {
  return (
    <>
      <Heading>
        <Say of="owner.thanks" />
      </Heading>
      <p className="govuk-body-l">
        <Say of="owner.sent" />
      </p>
      <p className="govuk-body">
        <Say of="owner.used" />
      </p>
    </>
  );
}
