import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { Deeds, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { delegationOffers } from "#app/domain/programme/may.ts";
import { found } from "#app/http/responses.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readDelegations } from "#app/services/programme/read-delegations.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Delegations: ${data?.programme.bodyName}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const asked = ctx.url.searchParams.get("page");
  return { programme, delegations: await readDelegations(ctx.db, actor, programme.bodyId, asked) };
}

export default function DelegationsPage() {
  const { programme, delegations } = useLoaderData<typeof loader>();
  const { rows, page, pages } = delegations;
  const here = `${programme.address}/delegations`;
  return (
    <>
      <ProgrammeCrumbs programme={{ href: programme.address, words: programme.title }} />
      <Heading caption={programme.bodyName}>Delegations</Heading>
      <p className="govuk-body">
        Once a programme is approved, a change to it waits for the chair. Under a delegation the scrutiny officer makes
        the change at once, in consultation with the chair, and it is reported with the programme’s changes.
      </p>
      <Deeds offers={delegationOffers(here, programme.mayDelegate)} />
      {rows.length === 0 ? (
        <p className="govuk-body">
          No delegation has been recorded: every change to an approved programme waits for the chair.
        </p>
      ) : null}
      {rows.map((delegation) => (
        <section key={delegation.id} aria-labelledby={`delegation-${delegation.id}`}>
          <h2 className="govuk-heading-m" id={`delegation-${delegation.id}`}>
            {delegation.words}
          </h2>
          <Facts
            facts={[
              {
                term: "State",
                value: <Tag words={delegation.stateWords} />,
                change: delegation.mayEnd.allowed
                  ? { href: `${here}/${delegation.id}/ending`, words: "End" }
                  : undefined,
              },
              { term: "Dates", value: delegation.days },
              { term: "Recorded by", value: delegation.grantedByName },
            ]}
          />
        </section>
      ))}
      <Pagination page={page} pages={pages} href={(to) => addressOfPage(here, to)} label="Pages of delegations" />
    </>
  );
}
