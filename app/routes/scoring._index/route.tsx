import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Deeds, Heading, Tag } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { listRounds } from "#app/services/scoring/list-rounds.server.ts";

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
    <div className="app-scroll-x" role="region" aria-label="Rounds of scoring" tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">Rounds of scoring</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Round", "Body and year", "Criteria", "State", "You"].map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rounds.map((round) => (
            <tr className="govuk-table__row" key={round.reference}>
              <th scope="row" className="govuk-table__header">
                <a className="govuk-link" href={`/scoring/${round.reference}`}>
                  {round.reference} {round.title}
                </a>
              </th>
              <td className="govuk-table__cell">
                {round.bodyName} {round.year}
              </td>
              <td className="govuk-table__cell">{round.criteriaName}</td>
              <td className="govuk-table__cell">
                <Tag words={round.stateWords} />
              </td>
              <td className="govuk-table__cell">
                {round.scored} of {round.themes} scored
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
