import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Deeds, Heading, Tag } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { listRounds } from "#app/services/scoring/list-rounds.server.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";
import { named } from "#app/domain/references.ts";

export const meta: MetaFunction = () => [{ title: "Scoring" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return listRounds(ctx.db, requireActor(ctx), ctx.url.searchParams.get("page"));
}

export default function ScoringPage() {
  const { rounds, offers, mayOpen, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Scoring</Heading>
      <p className="govuk-body">
        Scrutiny cannot look at everything. In a round of scoring, members and officers each give points to the themes
        that wait. Scores advise; the panel decides.
      </p>
      <Deeds offers={offers} />
      <p className="govuk-body">
        <a className="govuk-link" href="/scoring/criteria">
          The criteria, and what they mean
        </a>
      </p>
      {rounds.length === 0 ? (
        <p className="govuk-body">
          No themes are waiting to be scored.{" "}
          {mayOpen ? "Open a round to ask members for their scores." : "The scrutiny officer opens a round."}
        </p>
      ) : (
        <Rounds rounds={rounds} />
      )}
      <Pagination page={page} pages={pages} href={(to) => addressOfPage("/scoring", to)} label="Pages of rounds" />
    </>
  );
}

type Round = ReturnType<typeof useLoaderData<typeof loader>>["rounds"][number];

function Rounds({ rounds }: { rounds: readonly Round[] }) {
  return (
    <SmallTable
      label="Rounds of scoring"
      rows={rounds}
      keyOf={({ reference }) => reference}
      columns={[
        {
          label: "Round",
          names: true,
          cell: ({ reference, title }) => (
            <a className="govuk-link" href={`/scoring/${reference}`}>
              {named(title, reference)}
            </a>
          ),
        },
        { label: "Body and year", cell: ({ bodyName, year }) => `${bodyName} ${year}` },
        { label: "Criteria", cell: ({ criteriaName }) => criteriaName },
        { label: "State", cell: ({ stateWords }) => <Tag words={stateWords} /> },
        { label: "You", cell: ({ scored, themes }) => `${scored} of ${themes} scored` },
      ]}
    />
  );
}
