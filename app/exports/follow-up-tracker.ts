import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { FOLLOW_UP_KINDS, RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import type { TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import { outstandingLine } from "#app/domain/paper/programme-report.ts";
import type { Counted } from "#app/domain/follow-up/lateness.ts";
import { countedWords } from "./outstanding-part.ts";
import { ENGLISH } from "./spoken.ts";
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

const { say } = ENGLISH;

/** In millimetres of a page that lies on its side: the longest word of each has room. */
const COLUMNS = [
  { label: say("papers.number"), share: 32 },
  { label: say("papers.asked"), share: 66 },
  { label: say("papers.theme"), share: 28 },
  { label: say("papers.meeting"), share: 25 },
  { label: say("tracker.owner"), share: 28 },
  { label: say("promised.due"), share: 25 },
  { label: say("tracker.latest"), share: 29 },
  { label: say("programmeReport.state"), share: 24 },
];

/** The follow-up tracker, with the filters and the order of its page. */
export function followUpTracker({ groups, filters, counts, today }: TrackerToWrite): Paper {
  const bodies = [...new Set(groups.flatMap(({ rows }) => rows.map(({ bodyName }) => bodyName)))];
  const title = say("tracker.title");
  const day = dateText(today);
  const found = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    body: bodies.length === 1 ? (bodies[0] ?? "") : say("shell.home"),
    title,
    subject: say("tracker.subject", { title, bodies: bodies.join(", "), day }),
    across: true,
    notice: say("papers.workingCopy", { day }),
    blocks: [
      text([...countedWords(counts, ENGLISH), ` ${say("tracker.inAll")}`]),
      ...fact(say("tracker.filters"), filters.join("; ")),
      ...(bodies.length > 1 ? fact(say("tracker.panels"), bodies.join("; ")) : []),
      ...(found === 0 ? [text(say("tracker.none"))] : groups.flatMap(groupOf)),
    ],
  };
}

function groupOf({ heading: words, rows }: TrackerToWrite["groups"][number]): Block[] {
  const { length: count } = rows;
  const table: Block = {
    kind: "table",
    caption: say("tracker.found", { count, number: count.toLocaleString("en-GB") }),
    columns: COLUMNS,
    rows: rows.map(rowOf),
  };
  return words === null ? [table] : [heading(2, words), table];
}

function rowOf(followUp: TrackedFollowUp): Words[] {
  const line = outstandingLine(followUp);
  const { kind, sensitive, sourceNumber, theme, themeTitle, meeting, meetsOn, dateBasis, response } = followUp;
  const kindWords = FOLLOW_UP_KINDS[kind].words;
  const said = response && say("tracker.response", { words: RESPONSE_LABELS[response].toLowerCase() });
  return [
    [link(line.reference, line.href), sourceNumber ? `\n${sourceNumber}` : ""],
    `${line.wording} (${kindWords.toLowerCase()}${sensitive ? `, ${say("tracker.sensitive")}` : ""})`,
    theme ? link(themeTitle ?? theme, `/themes/${theme}`) : say("tracker.noLink"),
    meeting ? link(meetingDay({ meetsOn, dateBasis }), `/meetings/${meeting}`) : say("tracker.noLink"),
    line.owner || say("papers.nobody"),
    line.due || say("papers.noDate"),
    reportedText(followUp),
    `${line.statusWords}.${said ? ` ${said}` : ""}`,
  ];
}

function reportedText({ lastReportedOn, lastReport }: TrackedFollowUp): string {
  return lastReportedOn
    ? say("tracker.reported", { day: dateText(lastReportedOn), words: lastReport ?? "" })
    : say("tracker.notReported");
}
