import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { FOLLOW_UP_KINDS, RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import type { TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import { outstandingLine } from "#app/domain/paper/programme-report.ts";
import type { Counted } from "#app/domain/follow-up/lateness.ts";
import { countedWords } from "./outstanding-part.ts";
import { fact, heading, link, text, type Block, type Paper, type Words } from "./paper.ts";

export type TrackerToWrite = {
  /** The rows that were asked for, in their order, under the headings they were grouped by; one without where they were not. */
  groups: readonly { heading: string | null; rows: readonly TrackedFollowUp[] }[];
  /** The filters in force: "Status: Work late". */
  filters: readonly string[];
  /** What is open and late in all, each number with its list. */
  counts: readonly Counted[];
  today: IsoDate;
};

/** In millimetres of a page that lies on its side: the longest word of each has room. */
const COLUMNS = [
  { label: "Number", share: 32 },
  { label: "Recommendation or action", share: 66 },
  { label: "Theme", share: 28 },
  { label: "Meeting", share: 25 },
  { label: "Owner", share: 28 },
  { label: "Due", share: 25 },
  { label: "Latest", share: 29 },
  { label: "State", share: 24 },
];

/** The follow-up tracker, with the filters and the order of its page. */
export function followUpTracker({ groups, filters, counts, today }: TrackerToWrite): Paper {
  const bodies = [...new Set(groups.flatMap(({ rows }) => rows.map(({ bodyName }) => bodyName)))];
  const title = "Recommendations and actions";
  const found = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    body: bodies.length === 1 ? (bodies[0] ?? "") : "Scrutiny Planner",
    title,
    subject: `${title} of ${bodies.join(", ")}, as they stood on ${dateText(today)}`,
    across: true,
    notice: `Working copy, not published. As it stands on ${dateText(today)}.`,
    blocks: [
      text([...countedWords(counts), " in all."]),
      ...fact("Filters", filters.join("; ")),
      ...(bodies.length > 1 ? fact("Panels", bodies.join("; ")) : []),
      ...(found === 0 ? [text("No follow-ups match these filters.")] : groups.flatMap(groupOf)),
    ],
  };
}

function groupOf({ heading: words, rows }: TrackerToWrite["groups"][number]): Block[] {
  const count = rows.length === 1 ? "1 follow-up" : `${counted(rows.length)} follow-ups`;
  const table: Block = {
    kind: "table",
    caption: count,
    columns: COLUMNS,
    rows: rows.map(rowOf),
  };
  return words === null ? [table] : [heading(2, words), table];
}

function rowOf(followUp: TrackedFollowUp): Words[] {
  const line = outstandingLine(followUp);
  const { kind, sensitive, sourceNumber, theme, themeTitle, meeting, meetsOn, dateBasis, response } = followUp;
  const kindWords = FOLLOW_UP_KINDS[kind].words;
  const responseWords = response ? ` Response: ${RESPONSE_LABELS[response].toLowerCase()}.` : "";
  return [
    [link(line.reference, line.href), sourceNumber ? `\n${sourceNumber}` : ""],
    `${line.wording} (${kindWords.toLowerCase()}${sensitive ? ", sensitive" : ""})`,
    theme ? link(themeTitle ?? theme, `/themes/${theme}`) : "None",
    meeting ? link(meetingDay({ meetsOn, dateBasis }), `/meetings/${meeting}`) : "None",
    line.owner || "Nobody named",
    line.due || "No date given",
    reportedText(followUp),
    `${line.statusWords}.${responseWords}`,
  ];
}

function reportedText({ lastReportedOn, lastReport }: TrackedFollowUp): string {
  return lastReportedOn ? `${dateText(lastReportedOn)}: ${lastReport ?? ""}` : "Nothing reported";
}

function counted(count: number): string {
  return count.toLocaleString("en-GB");
}
