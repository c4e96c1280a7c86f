import type { MetaFunction } from "@remix-run/node";
import { BulkFollowUpsPage } from "#app/components/follow-up/bulk-follow-ups.tsx";
import { BulkReportFields } from "#app/components/follow-up/bulk-report-fields.tsx";
import { bulkAction } from "#app/http/bulk.server.ts";
import { listTickedFollowUps, loadBulkFollowUps } from "#app/http/follow-up/bulk-follow-ups.server.ts";
import { reportFollowUps } from "#app/services/follow-up/report-follow-ups.server.ts";
import { BulkReportForm } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Report on several follow-ups" }];

export const loader = loadBulkFollowUps;

export const action = bulkAction(
  "follow_up",
  "/follow-ups",
  BulkReportForm,
  (db, acting, { ids, ...report }) => reportFollowUps(db, acting, ids, report),
  (count) => (count === 1 ? "1 follow-up has been reported on." : `${count} follow-ups have been reported on.`),
  listTickedFollowUps,
);

export default function ReportsPage() {
  return (
    <BulkFollowUpsPage
      title="Report on several follow-ups"
      notDone="could not be changed"
      done="reported on"
      path="/follow-ups/reports"
      button="Add a report to the ticked follow-ups"
      fields={(today) => <BulkReportFields today={today} />}
    />
  );
}
