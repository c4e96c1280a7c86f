import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { JURISDICTION_LABELS } from "#app/domain/body.ts";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { addressOfPage } from "#app/domain/pages.ts";
import { allowed } from "#app/domain/verdict.ts";
import { DAYS } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { readDays } from "#app/services/deadline/read-days.server.ts";
import { KnownDays } from "./known-days.tsx";

export const meta: MetaFunction = () => [{ title: "Days that do not count - Administration" }];

export const loader = deedLoader(DAYS, ({ db, actor, url }) => readDays(db, actor.today, url.searchParams.get("page")));

export default function DaysPage() {
  const { added, paged, known } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }]} />
      <Heading>Days that do not count</Heading>
      <p className="govuk-body">
        Deadlines leave out weekends and the bank holidays of England and Wales, which are known to the end of 2030. Add
        a day here when a new bank holiday is announced, or when the council is closed.
      </p>
      <Deeds offers={[{ href: "/admin/days/new", words: "Add a day", verdict: allowed }]} />
      <h2 className="govuk-heading-m">Added days</h2>
      {added.length === 0 ? (
        <p className="govuk-body">No day has been added.</p>
      ) : (
        <div className="app-scroll-x" role="region" aria-label="Added days" tabIndex={0}>
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-visually-hidden">Added days</caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {["Date", "Why", "Where", "Added by", "Change"].map((words) => (
                  <th scope="col" className="govuk-table__header" key={words}>
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {added.map((day) => (
                <tr className="govuk-table__row" key={day.id}>
                  <th scope="row" className="govuk-table__header">
                    {weekdayDateText(day.onDay)}
                  </th>
                  <td className="govuk-table__cell">{day.words}</td>
                  <td className="govuk-table__cell">
                    {day.jurisdiction === null ? "England and Wales" : JURISDICTION_LABELS[day.jurisdiction]}
                  </td>
                  <td className="govuk-table__cell">{day.addedByName}</td>
                  <td className="govuk-table__cell">
                    <a className="govuk-link" href={`/admin/days/${day.id}/removal`}>
                      Remove<span className="govuk-visually-hidden"> {weekdayDateText(day.onDay)}</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination
        page={paged.page}
        pages={paged.pages}
        href={(other) => addressOfPage("/admin/days", other)}
        label="Pages of added days"
      />
      <KnownDays known={known} />
    </>
  );
}
