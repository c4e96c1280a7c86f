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
import { SmallTable } from "#app/components/table/small-table.tsx";

export const meta: MetaFunction = () => [{ title: "Days that do not count - Administration" }];

export const loader = deedLoader(DAYS, ({ db, actor, url }) => readDays(db, actor, url.searchParams.get("page")));

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
        <SmallTable
          label="Added days"
          size="hidden"
          rows={added}
          keyOf={({ id }) => id}
          columns={[
            { label: "Date", names: true, cell: ({ onDay }) => weekdayDateText(onDay) },
            { label: "Why", cell: ({ words }) => words },
            {
              label: "Where",
              cell: ({ jurisdiction }) =>
                jurisdiction === null ? "England and Wales" : JURISDICTION_LABELS[jurisdiction],
            },
            { label: "Added by", cell: ({ addedByName }) => addedByName },
            {
              label: "Change",
              cell: ({ id, onDay }) => (
                <a className="govuk-link" href={`/admin/days/${id}/removal`}>
                  Remove<span className="govuk-visually-hidden"> {weekdayDateText(onDay)}</span>
                </a>
              ),
            },
          ]}
        />
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
