import type { Counted } from "#app/domain/follow-up/lateness.ts";
import type { OutstandingFollowUp, OutstandingFollowUps } from "#app/domain/paper/programme-report.ts";
import { lead, link, part, text, type Block, type Words } from "./paper.ts";
import type { Spoken } from "./spoken.ts";

/** More would be a tracker, and that is a paper of its own. */
const MOST_ROWS = 40;

/** What is still owed: how much, the first of it, and where the rest is. */
export function outstandingPart({ href, counts, rows }: OutstandingFollowUps, spoken: Spoken): Block[] {
  const { say } = spoken;
  const title = say("programmeReport.outstanding");
  if (rows.length === 0) return part(title, [text(say("programmeReport.nothingOutstanding"))]);
  const more = rows.length - MOST_ROWS;
  return part(title, [
    lead([...countedWords(counts, spoken), ". ", link(say("programmeReport.allOfThem"), href), "."]),
    ...followUpTable(say("programmeReport.openOnes"), rows.slice(0, MOST_ROWS), spoken),
    ...(more > 0 ? [text(say("programmeReport.andMore", { number: more.toLocaleString("en-GB") }))] : []),
  ]);
}

/** "38 open, 4 work late": each number is a link to the list that it counts. */
export function countedWords(counts: readonly Counted[], { label }: Spoken) {
  return counts.flatMap(({ words, href }, index) => [...(index > 0 ? [", "] : []), link(label(words), href)]);
}

/** Follow-ups that are open, a row each; nothing where there are none. */
export function followUpTable(caption: string, rows: readonly OutstandingFollowUp[], { say, label }: Spoken): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption,
      columns: [
        { label: say("papers.number"), share: 2 },
        { label: say("papers.asked"), share: 7 },
        { label: say("promised.forWhom"), share: 4 },
        { label: say("promised.due"), share: 4 },
        { label: say("programmeReport.status"), share: 3 },
      ],
      rows: rows.map((row): Words[] => [
        link(row.reference, row.href),
        row.wording,
        row.owner || say("papers.nobody"),
        row.due || say("papers.noDate"),
        label(row.statusWords),
      ]),
    },
  ];
}
