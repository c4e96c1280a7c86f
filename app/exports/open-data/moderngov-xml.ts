import type { IsoDate } from "#app/domain/calendar.ts";
import { feedText, oneLine } from "#app/domain/feed/feed-text.ts";
import type {
  AttendeeTold,
  CommitteeTold,
  ItemTold,
  MeetingTold,
  WholeMeetingTold,
} from "#app/domain/open-data/moderngov.ts";

/** The committees, as `GetCommittees` answers. */
export function committeesXml(committees: readonly CommitteeTold[]): string {
  return file(
    element(
      "committees",
      value("committeescount", committees.length),
      ...committees.map((committee) =>
        element(
          "committee",
          ...committeeParts(committee),
          value("committeedeleted", said(false)),
          value("committeeexpired", said(committee.isEnded)),
          value("committeecategory", committee.category),
        ),
      ),
    ),
  );
}

/** Meetings under their committees, as `GetMeetings` answers. */
export function meetingsXml(meetings: readonly MeetingTold[]): string {
  const committees = new Map(meetings.map(({ committee }) => [committee.id, committee]));
  return file(
    element(
      "getmeetings",
      ...[...committees.values()].map((committee) => {
        const own = meetings.filter((meeting) => meeting.committee.id === committee.id);
        return element("committee", ...committeeParts(committee), ...listOf(own));
      }),
    ),
  );
}

/** Meetings of all committees in one list, as `GetAllMeetingsByDate` answers. */
export function meetingsByDateXml(meetings: readonly MeetingTold[]): string {
  return file(element("getmeetingsbydate", ...listOf(meetings)));
}

/** One meeting with its agenda and who was there, as `GetMeeting` answers. */
export function meetingXml(meeting: WholeMeetingTold): string {
  return file(
    element(
      "meeting",
      ...meetingParts(meeting),
      value("agendapublished", said(meeting.isAgendaOut)),
      value("minutepublished", said(meeting.isRecordOut)),
      value("decisionpublished", said(meeting.isRecordOut)),
      attendeesElement(meeting.attendees),
      element("agendaitems", ...meeting.items.map(itemElement)),
    ),
  );
}

/** Who was at one meeting. */
export function attendanceXml({ id, attendees }: Pick<WholeMeetingTold, "id" | "attendees">): string {
  return file(element("getattendance", value("meetingid", id), attendeesElement(attendees)));
}

/** Why there is no answer. */
export function refusalXml(because: string): string {
  return file(value("error", because));
}

function listOf(meetings: readonly MeetingTold[]): string[] {
  const all = meetings.map((meeting) => element("meeting", ...meetingParts(meeting)));
  return [value("meetingscount", meetings.length), element("meetings", ...all)];
}

function committeeParts({ id, title }: Pick<CommitteeTold, "id" | "title">): string[] {
  return [value("committeeid", id), twice("committeetitle", title)];
}

function meetingParts({ id, on, at, status, venue, committee }: MeetingTold): string[] {
  return [
    value("meetingid", id),
    value("meetingdate", dayTold(on)),
    value("meetingtime", at),
    value("meetingstatus", status),
    ...committeeParts(committee),
    twice("meetinglocation", venue),
    value("iswebcast", said(false)),
  ];
}

function itemElement({ id, place, shown, title, text, isRestricted, isDecision, documents }: ItemTold): string {
  return element(
    "agendaitem",
    value("agendaitemid", id),
    value("agendaitemnumber", place),
    value("fulldisplaynumberformat", shown),
    twice("agendaitemtitle", title),
    value("agendatext", htmlOf(text)),
    value("isrestricted", said(isRestricted)),
    value("isdecision", said(isDecision)),
    element(
      "linkeddocuments",
      ...documents.map((document) =>
        element(
          "linkeddoc",
          twice("title", document.title),
          value("url", document.url),
          value("isrestricted", said(false)),
        ),
      ),
    ),
  );
}

function attendeesElement(attendees: readonly AttendeeTold[]): string {
  const all = attendees.map(({ name, isMember, attendance }) => {
    const type = isMember ? "Committee Member" : "In attendance";
    const parts = { membertype: type, memberid: "0", name: oneLine(name), roledescription: "", attendance };
    return `<attendee ${Object.entries(parts)
      .map(([part, words]) => `${part}="${escaped(words)}"`)
      .join(" ")}/>`;
  });
  return element("attendees", ...all);
}

function file(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function element(name: string, ...inside: readonly string[]): string {
  return `<${name}>${inside.join("")}</${name}>`;
}

function value(name: string, words: string | number): string {
  return element(name, escaped(feedText(String(words))));
}

/** Titles are escaped twice there, and who reads them undoes that twice. */
function twice(name: string, words: string): string {
  return element(name, escaped(escaped(oneLine(words))));
}

/** A text is HTML there, escaped as a whole. */
function htmlOf(text: string): string {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return lines.map((line) => `<p>${escaped(oneLine(line))}</p>`).join("");
}

function dayTold(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}

function said(so: boolean): string {
  return so ? "True" : "False";
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
