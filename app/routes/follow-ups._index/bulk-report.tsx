import { BulkDueField, BulkReportFields } from "#app/components/follow-up/bulk-report-fields.tsx";
import type { Bulk } from "#app/components/list-table/bulk.ts";
import { allowed } from "#app/domain/verdict.ts";
import type { TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import { named } from "#app/domain/references.ts";

/** One report on the ticked rows, or another day when they are due; afterwards the tracker stands as it was filtered. */
export function bulkReport(here: string, today: string): Bulk<TrackedFollowUp> {
  return {
    tick: (followUp) => (followUp.mayReport ? `${followUp.id}.${followUp.version}` : null),
    words: (followUp) => named(followUp.wording, followUp.reference),
    deeds: [
      {
        href: `/follow-ups/reports?back=${encodeURIComponent(here)}`,
        words: "Add a report to the ticked follow-ups",
        edits: { column: "status", words: "Report", field: "state", more: "text" },
      },
      {
        href: `/follow-ups/due?back=${encodeURIComponent(here)}`,
        words: "Change when they are due",
        edits: { column: "due", words: "Change", field: "dueWords" },
      },
    ],
    fields: (
      <>
        <BulkReportFields today={today} />
        <BulkDueField />
      </>
    ),
  };
}

/** What is done from the tracker: looking for what was dropped, for everyone; chasing, for officers. */
export function trackerDeeds(isOfficer: boolean, waiting: number) {
  const silent = {
    href: "/follow-ups/not-reported",
    words: "Not reported on since…",
    verdict: allowed,
  };
  const chase = { href: "/follow-ups/chase", words: "Chase the owners", verdict: allowed };
  const answers = { href: "/follow-ups/answers", words: `Answers waiting (${waiting})`, verdict: allowed };
  return [...(waiting > 0 ? [answers] : []), ...(isOfficer ? [chase] : []), silent];
}
