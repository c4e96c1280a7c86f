import { Form } from "#app/components/form.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";

type Line = { id: number; who: string; days: string; by: string; mayRemove: boolean };

/** A page of the days that are kept, each with whom or which body they are about, who entered them, and the button that removes them. */
export function AbsenceList({
  lines,
  paged,
  home,
}: {
  lines: readonly Line[];
  paged: { page: number; pages: number } | null;
  home: string;
}) {
  if (lines.length === 0) return <p className="govuk-body">No days have been entered.</p>;
  return (
    <>
      <dl className="govuk-summary-list">
        {lines.map(({ id, who, days, by, mayRemove }) => (
          <div className="govuk-summary-list__row" key={id}>
            <dt className="govuk-summary-list__key">{who}</dt>
            <dd className="govuk-summary-list__value">
              {days}
              <span className="govuk-hint app-block govuk-!-margin-bottom-0">
                Entered by {by}
                {mayRemove ? null : ". Only they can remove it"}
              </span>
            </dd>
            {mayRemove ? (
              <dd className="govuk-summary-list__actions">
                <Form action={`${home}/${id}/removal`}>
                  <button className="govuk-button govuk-button--secondary app-small-button govuk-!-margin-bottom-0">
                    Remove
                    <span className="govuk-visually-hidden">
                      {" "}
                      {who}: {days}
                    </span>
                  </button>
                </Form>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
      <Pagination
        page={paged?.page ?? 1}
        pages={paged?.pages ?? 1}
        href={(to) => addressOfPage(home, to)}
        label="Pages of days"
      />
    </>
  );
}
