import type { OutstandingFollowUps } from "#app/domain/programme/report.ts";
import { link, part, text, type Block, type Words } from "./paper.ts";

/** More would be a tracker, and that is a paper of its own. */
const MOST_ROWS = 40;

/** What is still owed: how much, the first of it, and where the rest is. */
export function outstandingPart({ href, open, late, rows }: OutstandingFollowUps): Block[] {
  if (open === 0) return part("Outstanding follow-ups", [text("Nothing is outstanding.")]);
  const columns = [
    { label: "Reference", share: 2 },
    { label: "Recommendation or action", share: 7 },
    { label: "For", share: 4 },
    { label: "Due", share: 4 },
    { label: "Status", share: 3 },
  ];
  const shown = rows.slice(0, MOST_ROWS);
  const more = rows.length - shown.length;
  return part("Outstanding follow-ups", [
    text([
      `${open.toLocaleString("en-GB")} open, ${late.toLocaleString("en-GB")} overdue. `,
      link("All of them", href),
      ".",
    ]),
    {
      kind: "table",
      caption: "Recommendations, actions, commitments and requests that are open",
      columns,
      rows: shown.map((row): Words[] => [
        link(row.reference, row.href),
        row.wording,
        row.owner || "Nobody named",
        row.due || "No date given",
        row.statusWords,
      ]),
    },
    ...(more > 0 ? [text(`And ${more.toLocaleString("en-GB")} more.`)] : []),
  ]);
}
