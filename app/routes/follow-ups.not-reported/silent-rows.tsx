import { BulkReportFields } from "#app/components/follow-up/bulk-report-fields.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { FollowUpTag } from "#app/components/follow-up/follow-up-tag.tsx";
import { Form } from "#app/components/form.tsx";
import { dateText } from "#app/domain/calendar.ts";
import type { NotReported } from "#app/services/follow-up/list-not-reported.server.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";
import { named } from "#app/domain/references.ts";
import { RecordLink } from "#app/components/record-link.tsx";

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
    <SmallTable
      label={caption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        ...(ticks ? [{ label: "Tick", ticks: true as const, cell: (row: Row) => <TickCell row={row} /> }] : []),
        { label: "Follow-up", names: true, cell: (row) => <WordingCell row={row} /> },
        { label: "Status", cell: ({ standing }) => <FollowUpTag standing={standing} /> },
        { label: "For", cell: ({ owner }) => owner || "Nobody named" },
        { label: "Said on", cell: ({ madeOn, bodyName }) => `${dateText(madeOn)}, ${bodyName}` },
        { label: "Last reported on", cell: ({ lastHeardOn }) => (lastHeardOn ? dateText(lastHeardOn) : "Never") },
      ]}
    />
  );
}

function WordingCell({ row }: { row: Row }) {
  return (
    <>
      <RecordLink to="/follow-ups" reference={row.reference}>
        {row.wording}
      </RecordLink>
      {row.sourceNumber ? ` (${row.sourceNumber})` : ""}
    </>
  );
}

function TickCell({ row }: { row: Row }) {
  if (!row.mayReport) return null;
  return (
    <input
      type="checkbox"
      className="app-list__tick"
      id={`tick-${row.reference}`}
      name="ids[]"
      value={`${row.id}.${row.version}`}
      aria-label={`Tick ${named(row.wording, row.reference)}`}
    />
  );
}
