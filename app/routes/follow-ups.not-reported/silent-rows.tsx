import { BulkReportFields } from "#app/components/follow-up/bulk-report-fields.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { FollowUpTag } from "#app/components/follow-up/follow-up-tag.tsx";
import { Form } from "#app/components/form.tsx";
import { dateText } from "#app/domain/calendar.ts";
import type { NotReported } from "#app/services/follow-up/list-not-reported.server.ts";

type Row = NotReported["rows"][number];

type Listed = InAll & { rows: readonly Row[]; here: string; today: string };
type InAll = Pick<NotReported, "total" | "page" | "pages">;

/** What has not been reported on, with a tick for each that the reader may report on. */
export function SilentRows({ rows, none, here, today, ...listed }: Pick<NotReported, "none"> & Listed) {
  if (rows.length === 0) return <p className="govuk-body">{none}</p>;
  if (!rows.some((row) => row.mayReport)) return <Table {...listed} rows={rows} ticks={false} />;
  return (
    <Form action={`/follow-ups/reports?back=${encodeURIComponent(here)}`}>
      <Table {...listed} rows={rows} ticks />
      <div className="app-list__bulk">
        <BulkReportFields today={today} />
        <SubmitButton>Add a report to the ticked follow-ups</SubmitButton>
      </div>
    </Form>
  );
}

function Table({ rows, ticks, total, page, pages }: InAll & { rows: readonly Row[]; ticks: boolean }) {
  const count = total === 1 ? "1 follow-up" : `${total} follow-ups`;
  const caption = pages > 1 ? `${count}, page ${page} of ${pages}` : count;
  return (
    <div className="app-scroll-x" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table app-table-compact">
        <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {ticks ? (
              <td className="govuk-table__header app-list__tick-cell">
                <span className="govuk-visually-hidden">Tick</span>
              </td>
            ) : null}
            {["Follow-up", "Status", "For", "Said on", "Last reported on"].map((words) => (
              <th key={words} scope="col" className="govuk-table__header">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={row.id} className="govuk-table__row">
              {ticks ? <TickCell row={row} /> : null}
              <th scope="row" className="govuk-table__header app-list__name">
                <span className="app-list__reference">{row.reference}</span>{" "}
                <a className="govuk-link" href={`/follow-ups/${row.reference}`}>
                  {row.wording}
                </a>
                {row.sourceNumber ? ` (${row.sourceNumber})` : ""}
              </th>
              <td className="govuk-table__cell">
                <FollowUpTag standing={row.standing} />
              </td>
              <td className="govuk-table__cell">{row.owner || "Nobody named"}</td>
              <td className="govuk-table__cell">
                {dateText(row.madeOn)}, {row.bodyName}
              </td>
              <td className="govuk-table__cell">{row.lastHeardOn ? dateText(row.lastHeardOn) : "Never"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TickCell({ row }: { row: Row }) {
  return (
    <td className="govuk-table__cell app-list__tick-cell">
      {row.mayReport ? (
        <input
          type="checkbox"
          className="app-list__tick"
          id={`tick-${row.reference}`}
          name="ids[]"
          value={`${row.id}.${row.version}`}
          aria-label={`Tick ${row.reference} ${row.wording}`}
        />
      ) : null}
    </td>
  );
}
