import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { deedAction, onPage } from "#app/http/deed-route.server.ts";
import { requireAllowed } from "#app/http/responses.server.ts";
import { offerRoundOpening } from "#app/services/scoring/offer-round-opening.server.ts";
import { openRound } from "#app/services/scoring/open-round.server.ts";
import { NewRoundForm } from "./form.ts";
import { RoundFields } from "./round-fields.tsx";

export const meta: MetaFunction = () => [{ title: "Open a round of scoring" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const offer = await offerRoundOpening(
    ctx.db,
    requireActor(ctx),
    ctx.url.searchParams.get("body"),
    ctx.url.searchParams.get("page"),
  );
  requireAllowed(offer.verdict);
  return { bodies: offer.bodies, body: offer.body };
}

export const action = deedAction(onPage("/scoring"), NewRoundForm, openRound, (done) => ({
  to: `/scoring/${done.reference}`,
  say: `${done.reference} is open: members and officers can score.`,
}));

export default function NewRoundPage() {
  const { bodies, body } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/scoring", words: "Scoring" }]} />
      <Heading caption={body?.name}>Open a round of scoring</Heading>
      {body ? <RoundFields body={body} /> : <Bodies bodies={bodies} />}
    </>
  );
}

function Bodies({ bodies }: { bodies: readonly { slug: string; name: string }[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">For which body?</h2>
      <ul className="govuk-list govuk-list--spaced">
        {bodies.map(({ slug, name }) => (
          <li key={slug}>
            <a className="govuk-link" href={`/scoring/new?body=${slug}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
