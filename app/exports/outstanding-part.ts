import type { Counted } from "#app/domain/follow-up/lateness.ts";
import type { OutstandingFollowUp, OutstandingFollowUps } from "#app/domain/paper/programme-report.ts";
import { lead, link, part, text, type Block, type Words } from "./paper.ts";

/** More would be a tracker, and that is a paper of its own. */
const MOST_ROWS = 40;

const COLUMNS = [
  { label: "Number", share: 2 },
  { label: "Recommendation or action", share: 7 },
  { label: "For", share: 4 },
  { label: "Due", share: 4 },
  { label: "Status", share: 3 },
];

/** What is still owed: how much, the first of it, and where the rest is. */
export function outstandingPart({ href, counts, rows }: OutstandingFollowUps): Block[] {
  if (rows.length === 0) return part("Outstanding follow-ups", [text("Nothing is outstanding.")]);
  const more = rows.length - MOST_ROWS;
  return part("Outstanding follow-ups", [
    lead([...countedWords(counts), ". ", link("All of them", href), "."]),
    ...followUpTable("Recommendations, actions, commitments and requests that are open", rows.slice(0, MOST_ROWS)),
    ...(more > 0 ? [text(`And ${counted(more)} more.`)] : []),
  ]);
}

/** "38 open, 4 work late": each number is a link to the list that it counts. */
export function countedWords(counts: readonly Counted[]) {
  return counts.flatMap(({ words, href }, index) => [...(index > 0 ? [", "] : []), link(words, href)]);
}

/** Follow-ups that are open, a row each; nothing where there are none. */
export function followUpTable(caption: string, rows: readonly OutstandingFollowUp[]): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption,
      columns: COLUMNS,
      rows: rows.map((row): Words[] => [
        link(row.reference, row.href),
        row.wording,
        row.owner || "Nobody named",
        row.due || "No date given",
        row.statusWords,
      ]),
    },
  ];
}

function counted(count: number): string {
  return count.toLocaleString("en-GB");
}
