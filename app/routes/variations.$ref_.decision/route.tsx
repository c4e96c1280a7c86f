import type { MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { Heading, WhyNot } from "#app/components/page-parts.tsx";
import { YesOrNo } from "#app/components/decision/yes-or-no.tsx";
import { VariationFacts } from "#app/components/programme/variation-facts.tsx";
import { sayDecided } from "#app/http/home/say-decided.server.ts";
import { VARIATION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { offerVariation } from "#app/services/programme/read-variation.server.ts";
import { Decision } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Decide: ${calledOf(data)}` }];

export const loader = deedLoader(VARIATION, ({ db, actor, variationId }) => offerVariation(db, actor, variationId));

export const action = deedAction(
  { ...VARIATION, home: () => "/approvals" },
  Decision,
  decideVariation,
  ({ words }, _params, { ctx }) => sayDecided(ctx, words),
);

export default function VariationDecisionPage() {
  const variation = useLoaderData<typeof loader>();
  const back = { href: `/variations/${variation.reference}`, words: named(variation.what, variation.reference) };
  return (
    <>
      <ProgrammeCrumbs
        programme={{ href: variation.programme.href, words: variation.programme.title }}
        below={[back]}
      />
      <Heading caption={`${variation.programme.title}, ${variation.reference}`}>{variation.what}</Heading>
      <VariationFacts variation={variation} />
      <WhyNot verdict={variation.decide} back={back} />
      {variation.decide.allowed ? (
        <YesOrNo
          to="variation"
          may={variation.approve}
          action={`/variations/${variation.reference}/decision`}
          version={variation.version}
          about={variation.item.title}
        />
      ) : null}
    </>
  );
}
