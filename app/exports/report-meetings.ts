import { clockText, dateText } from "#app/domain/calendar.ts";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import type { ProgrammeReport } from "#app/domain/paper/programme-report.ts";
import { ASKED_KEYS, notRecordedText } from "#app/domain/programme/happened.ts";
import { moveText } from "#app/domain/programme/move-words.ts";
import { meetingText, substantive } from "#app/domain/programme/view.ts";
import type { PublishedItemLine, PublishedMeetingView } from "#app/domain/programme/view.ts";
import type { Language } from "#app/words/language.ts";
import { bullets, fact, heading, lead, link, listed, paragraphs, text, type Block, type Words } from "./paper.ts";
import type { Spoken } from "./spoken.ts";

/** The next meeting in full: when, where, how to attend, and every item of the programme on it. */
export function nextMeeting(meeting: PublishedMeetingView | null, report: ProgrammeReport, spoken: Spoken): Block[] {
  const { say, language } = spoken;
  if (!meeting) return [text(say("programmeReport.noNext"))];
  const items = substantive(meeting.items);
  return [
    ...meetingFacts(meeting, meetingText(meeting, language), report, spoken),
    ...fact(say("record.howToAttend"), meeting.howToAttend),
    ...(items.length === 0 ? [text(say("record.nothingOnAgenda"))] : items.flatMap((item) => wholeItem(item, spoken))),
  ];
}

function wholeItem(item: PublishedItemLine, { say, own, language }: Spoken): Block[] {
  const keys = ASKED_KEYS[item.happened];
  const asked = [...item.lines, ...item.questions.map(({ title }) => title)];
  return [
    heading(3, link(own(item.title, item.titleCy), item.href)),
    ...fact(say("papers.time"), item.minutes > 0 ? say("calendar.minutes", { count: item.minutes }) : ""),
    ...fact(say("papers.leadMember"), item.leadMember),
    ...item.moves.map((move) => text(moveText(move, language))),
    ...paragraphs(own(item.purpose, item.purposeCy)),
    ...fact(say("papers.why"), own(item.why, item.whyCy).trim()),
    ...listed(`${say(keys.asked)}:`, asked),
    ...fact(say(keys.heard), item.witnesses.join("; ")),
  ];
}

/** A later meeting: when and where, and its items as a table. */
export function laterMeeting(meeting: PublishedMeetingView, report: ProgrammeReport, spoken: Spoken): Block[] {
  const { say, language } = spoken;
  const items = meeting.state === "cancelled" ? [] : substantive(meeting.items);
  const table = itemTable(say("programmeReport.itemsFor", { day: meetingDay(meeting, language) }), items, why, spoken);
  return [
    heading(3, link(meetingWeekday(meeting, language), meeting.href)),
    ...meetingFacts(meeting, placeText(meeting, language), report, spoken),
    ...(table.length > 0 || meeting.state === "cancelled" ? table : [text(say("record.nothingOnAgenda"))]),
  ];
}

function meetingFacts(
  { state, movedFrom, reason, reference }: PublishedMeetingView,
  said: string,
  { working }: ProgrammeReport,
  { say, language }: Spoken,
): Block[] {
  const whole = [
    said ? `${said}.` : "",
    state === "provisional" ? say("record.mayChange") : "",
    state === "cancelled" ? say("programmeReport.cancelled") : "",
    movedFrom ? say("record.movedFrom", { day: dateText(movedFrom, language) }) : "",
  ]
    .filter(Boolean)
    .join(" ");
  return [
    ...(whole ? [lead(whole)] : []),
    ...fact(say("programmeReport.reason"), reason),
    ...fact(say("papers.timePlanned"), working?.loads[reference]),
  ];
}

/** "5pm, Council chamber": under the day. */
function placeText({ startsAt, venue }: PublishedMeetingView, language: Language): string {
  return [startsAt ? clockText(startsAt, language) : "", venue].filter(Boolean).join(", ");
}

/** Items as a table, each with what is said of it; nothing where there are none. */
export function itemTable(
  caption: string,
  items: readonly PublishedItemLine[],
  said: (item: PublishedItemLine, spoken: Spoken) => string,
  spoken: Spoken,
): Block[] {
  if (items.length === 0) return [];
  const { say, own } = spoken;
  const columns = [
    { label: say("papers.item"), share: 5 },
    { label: say("papers.why"), share: 7 },
    { label: say("papers.leadMember"), share: 3 },
    { label: say("papers.minutes"), share: 2 },
  ];
  const rows = items.map((item): Words[] => [
    link(own(item.title, item.titleCy), item.href),
    said(item, spoken),
    item.leadMember ?? "",
    item.minutes > 0 ? String(item.minutes) : "",
  ]);
  return [{ kind: "table", caption, columns, rows }];
}

/** Why an item is looked at, and where it was moved. */
export function why(item: PublishedItemLine, { own, language }: Spoken): string {
  const words = own(item.why, item.whyCy) || own(item.purpose, item.purposeCy);
  return [words.trim(), ...item.moves.map((move) => moveText(move, language))].filter(Boolean).join(" ");
}

/** Where an item was moved, or why it is where it is. */
export function whatHappened({ moves, reason }: PublishedItemLine, { language }: Spoken): string {
  return moves.length > 0 ? moves.map((move) => moveText(move, language)).join(" ") : (reason ?? "");
}

/** A meeting whose day is gone and of which nothing is recorded yet, with its items. */
export function notRecorded(meeting: PublishedMeetingView, { language, own }: Spoken): Block[] {
  return [
    heading(3, link(meetingWeekday(meeting, language), meeting.href)),
    ...paragraphs(notRecordedText(meeting, meeting.happened, language) ?? ""),
    ...bullets(substantive(meeting.items).map((item) => link(own(item.title, item.titleCy), item.href))),
  ];
}

/** The meetings that are over, each with the items that it took. */
export function considered(meetings: readonly PublishedMeetingView[], { say, language, own }: Spoken): Block[] {
  return meetings.flatMap((meeting) => {
    const taken = substantive(meeting.items).filter(({ happened }) => happened === "recorded");
    return [
      heading(3, link(meetingWeekday(meeting, language), meeting.href)),
      ...(taken.length === 0
        ? [text(say(meeting.state === "cancelled" ? "programmeReport.cancelled" : "programmeReport.noneTaken"))]
        : bullets(taken.map((item) => link(own(item.title, item.titleCy), item.href)))),
    ];
  });
}
