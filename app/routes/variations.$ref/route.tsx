import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { Deeds, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { VariationFacts } from "#app/components/programme/variation-facts.tsx";
import { idFromReference, named } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readVariation } from "#app/services/programme/read-variation.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? named(data.variation.what, data.variation.reference) : "Request not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const id = found(idFromReference("variation", params.ref));
  return found(await readVariation(ctx.db, requireActor(ctx), id));
}

export default function VariationPage() {
  const { variation, timeline } = useLoaderData<typeof loader>();
  const { programme } = variation;
  return (
    <>
      <ProgrammeCrumbs
        programme={{ href: programme.href, words: programme.title }}
        below={[{ href: `${programme.href}/variations`, words: "Variations" }]}
      />
      <Heading caption={`${programme.title}, ${variation.reference}`}>{variation.what}</Heading>
      <p>
        <Tag words={variation.stateWords} />
      </p>
      <Deeds offers={variation.offers} />
      <VariationFacts variation={variation} />
      <Facts
        facts={[
          { term: "Part of", value: variation.request && <PartOf request={variation.request} /> },
          { term: "Decided by", value: variation.decided },
          { term: "Reason given", value: variation.decisionWords },
        ]}
      />
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={timeline} />
    </>
  );
}

function PartOf({ request }: { request: string }) {
  return (
    <a className="govuk-link" href={`/requests/${request}`}>
      {named("Several changes in one request", request)}
    </a>
  );
}
