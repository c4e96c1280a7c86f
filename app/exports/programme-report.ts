import { clockText, dateText } from "#app/domain/calendar.ts";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { ASKED_KEYS } from "#app/domain/programme/happened.ts";
import { moveText } from "#app/domain/programme/move-words.ts";
import { meetingText, substantive } from "#app/domain/programme/view.ts";
import type { PublishedItemLine, PublishedMeetingView, PublishedProgrammeView } from "#app/domain/programme/view.ts";
import type { ProgrammeReport } from "#app/domain/paper/programme-report.ts";
import { inShort } from "./report-in-short.ts";
import { outstandingPart } from "./outstanding-part.ts";
import { say } from "#app/words/say.ts";
import {
  bullets,
  fact,
  heading,
  lead,
  link,
  listed,
  paragraphs,
  part,
  text,
  type Block,
  type Paper,
  type Words,
} from "./paper.ts";

/** The work programme report: what is next, what comes later and why, what changed, and what is still owed. */
export function programmeReport(report: ProgrammeReport): Paper {
  const { programme, arranged, working } = report;
  const { body, from } = programme;
  const title = `Work programme ${from.yearWords}`;
  return {
    body: body.name,
    title,
    subject: `${title} of ${body.name}, ${working ? "as it stood" : "as published"} on ${dateText(from.publishedOn)}`,
    notice: working
      ? `Working copy, not published. As it stands on ${dateText(from.publishedOn)}. ${working.stateWords}`
      : null,
    blocks: [
      ...(working ? [] : [text(`Published on ${dateText(from.publishedOn)}, release ${from.releaseNumber}.`)]),
      ...paragraphs(programme.introduction),
      ...part("In short", bullets(inShort(report))),
      heading(2, "Next meeting"),
      ...nextMeeting(arranged.next, report),
      ...part(
        "Later meetings",
        arranged.later.flatMap((meeting) => laterMeeting(meeting, report)),
      ),
      ...part("Not scheduled", itemTable("Items without a meeting", arranged.toBeSet, why)),
      ...part("Deferred", itemTable("Deferred items", arranged.deferred, whatHappened)),
      ...part("Withdrawn", itemTable("Withdrawn items", arranged.withdrawn, whatHappened)),
      ...whatChanged(programme, working !== null),
      ...waiting(report),
      ...part("Themes without an item", themeTable(programme.themes)),
      ...part("Record not out yet", arranged.notRecorded.flatMap(notRecorded)),
      ...part("Considered this year", considered(arranged.past)),
      ...outstandingPart(report.followUps),
      ...leftOut(report),
    ],
  };
}

function nextMeeting(meeting: PublishedMeetingView | null, report: ProgrammeReport): Block[] {
  if (!meeting) return [text("No coming meeting is planned.")];
  const items = substantive(meeting.items);
  return [
    ...meetingFacts(meeting, meetingText(meeting), report),
    ...fact("How to attend", meeting.howToAttend),
    ...(items.length === 0 ? [text("Nothing has been put on this agenda yet.")] : items.flatMap(wholeItem)),
  ];
}

function wholeItem(item: PublishedItemLine): Block[] {
  const keys = ASKED_KEYS[item.happened];
  const asked = [...item.lines, ...item.questions.map(({ title }) => title)];
  return [
    heading(3, link(item.title, item.href)),
    ...fact("Time", item.minutes > 0 ? minuteText(item.minutes) : ""),
    ...fact("Lead member", item.leadMember),
    ...item.moves.map((move) => text(moveText(move))),
    ...paragraphs(item.purpose),
    ...fact("Why", item.why.trim()),
    ...listed(`${say("en", keys.asked).words}:`, asked),
    ...fact(say("en", keys.heard).words, item.witnesses.join("; ")),
  ];
}

function laterMeeting(meeting: PublishedMeetingView, report: ProgrammeReport): Block[] {
  const items = meeting.state === "cancelled" ? [] : substantive(meeting.items);
  const table = itemTable(`Items for ${meetingDay(meeting)}`, items, why);
  return [
    heading(3, link(meetingWeekday(meeting), meeting.href)),
    ...meetingFacts(meeting, placeText(meeting), report),
    ...(table.length > 0 || meeting.state === "cancelled" ? table : [text("Nothing has been put on this agenda yet.")]),
  ];
}

function meetingFacts(meeting: PublishedMeetingView, said: string, { working }: ProgrammeReport): Block[] {
  const uncertain = meeting.state === "provisional" ? " This date may still change." : "";
  const cancelled = meeting.state === "cancelled" ? " Cancelled." : "";
  const moved = meeting.movedFrom ? ` Moved from ${dateText(meeting.movedFrom)}.` : "";
  const whole = `${said ? `${said}.` : ""}${uncertain}${cancelled}${moved}`.trim();
  return [
    ...(whole ? [lead(whole)] : []),
    ...fact("Reason", meeting.reason),
    ...fact("Time planned", working?.loads[meeting.reference]),
  ];
}

/** "5pm, Council chamber": under the day. */
function placeText({ startsAt, venue }: PublishedMeetingView): string {
  return [startsAt ? clockText(startsAt) : "", venue].filter(Boolean).join(", ");
}

function itemTable(
  caption: string,
  items: readonly PublishedItemLine[],
  say: (item: PublishedItemLine) => string,
): Block[] {
  if (items.length === 0) return [];
  const columns = [
    { label: "Item", share: 5 },
    { label: "Why", share: 7 },
    { label: "Lead member", share: 3 },
    { label: "Minutes", share: 2 },
  ];
  const rows = items.map((item): Words[] => [
    link(item.title, item.href),
    say(item),
    item.leadMember ?? "",
    item.minutes > 0 ? String(item.minutes) : "",
  ]);
  return [{ kind: "table", caption, columns, rows }];
}

function why(item: PublishedItemLine): string {
  return [(item.why || item.purpose).trim(), ...item.moves.map(moveText)].filter(Boolean).join(" ");
}

function whatHappened(item: PublishedItemLine): string {
  return item.moves.length > 0 ? item.moves.map(moveText).join(" ") : (item.reason ?? "");
}

function themeTable(themes: PublishedProgrammeView["themes"]): Block[] {
  if (themes.length === 0) return [];
  const columns = [
    { label: "Theme", share: 5 },
    { label: "State", share: 2 },
    { label: "Why", share: 7 },
  ];
  const rows = themes.map((theme): Words[] => [link(theme.title, theme.href), theme.stateWords, theme.why.trim()]);
  return [{ kind: "table", caption: "Themes that were chosen or spoken of and have no item yet", columns, rows }];
}

function whatChanged({ from, changes, note }: PublishedProgrammeView, isWorking: boolean): Block[] {
  const last = isWorking ? from.releaseNumber - 1 : from.releaseNumber;
  if (isWorking && last === 0) return part("What changed", [text("Nothing has been published yet.")]);
  const title = isWorking ? `What changed since release ${last}` : "What changed";
  const said = [...paragraphs(note), ...bullets(changes)];
  return part(title, said.length === 0 && isWorking ? [text("Nothing that the public would see.")] : said);
}

function waiting({ working }: ProgrammeReport): Block[] {
  const rows = working?.waiting ?? [];
  return part("Waiting for the chair", bullets(rows.map((row) => [link(row.reference, row.href), ` on ${row.title}`])));
}

function notRecorded(meeting: PublishedMeetingView): Block[] {
  return [
    heading(3, link(meetingWeekday(meeting), meeting.href)),
    ...paragraphs(meeting.notRecorded ?? ""),
    ...bullets(substantive(meeting.items).map((item) => link(item.title, item.href))),
  ];
}

function considered(meetings: readonly PublishedMeetingView[]): Block[] {
  return meetings.flatMap((meeting) => {
    const taken = substantive(meeting.items).filter(({ happened }) => happened === "recorded");
    return [
      heading(3, link(meetingWeekday(meeting), meeting.href)),
      ...(taken.length === 0
        ? [text(meeting.state === "cancelled" ? "Cancelled." : "No item of the programme was taken.")]
        : bullets(taken.map((item) => link(item.title, item.href)))),
    ];
  });
}

function leftOut({ working, programme }: ProgrammeReport): Block[] {
  const count = working?.leftOut ?? 0;
  if (count === 0) return [];
  const items = count === 1 ? "1 item of the programme is" : `${count} items of the programme are`;
  return part("Not in this report", [
    text([
      `${items} left out, because the public may not be told of ${count === 1 ? "it" : "them"} yet: see the `,
      link("working programme", programme.from.href),
      ".",
    ]),
  ]);
}
