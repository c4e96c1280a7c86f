import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { MEETING_FIELDS } from "#app/domain/meeting/fields.ts";
import {
  MOST_ITEMS,
  WITHHELD_TITLE,
  type CommitteeFound,
  type ItemFound,
  type MeetingFound,
  type MeetingsFound,
} from "./found.ts";
import { cutTo } from "#app/domain/text.ts";
import { daySaid, isSaid, lineSaid, timeSaid } from "./said.ts";

/** One element of an XML file, its name in small letters without a prefix; attributes are children like others. */
export type XmlNode = { name: string; text: string; children: XmlNode[] };

const ID = /^\d{1,12}$/;
const NUMBER = /^(\d{1,3}[a-z]?|[a-z]|\d{1,3}(?:\.\d{1,2})+)[.):]?$/i;

/**
 * The committees and meetings in a file of ModernGov, wherever they stand in it and in whatever order; `fileName` is
 * told with each. What lacks its number or date is named among what was skipped.
 */
export function readModernGov(root: XmlNode, fileName: string): MeetingsFound {
  const found: MeetingsFound = { committees: [], meetings: [], skipped: [] };
  const waiting: XmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.name === "committee" || (node.name === "meeting" && has(node, "committeeid")))
      found.committees.push(...committeeOf(node, found.skipped, fileName));
    if (node.name === "meeting") found.meetings.push(...meetingOf(node, found.skipped, fileName));
    else for (let at = node.children.length - 1; at >= 0; at -= 1) waiting.push(...node.children.slice(at, at + 1));
  }
  if (found.committees.length + found.meetings.length + found.skipped.length === 0)
    found.skipped.push(`${fileName}: there is no committee and no meeting of ModernGov in it.`);
  return found;
}

function committeeOf(node: XmlNode, skipped: string[], fileName: string): CommitteeFound[] {
  const [id, title] = [said(node, "committeeid"), lineSaid(said(node, "committeetitle", "committeename"))];
  if (!ID.test(id)) {
    if (node.name === "committee" && node.children.length > 0)
      skipped.push(`${fileName}: a committee without a number${title ? `, “${cutTo(title, 80)}”` : ""}.`);
    return [];
  }
  const isEnded = isSaid(said(node, "committeedeleted") || "0") || isSaid(said(node, "committeeexpired") || "0");
  return [{ key: `moderngov:${id}`, scheme: "moderngov", title: cutTo(title, 200), isEnded }];
}

function meetingOf(node: XmlNode, skipped: string[], fileName: string): MeetingFound[] {
  const id = said(node, "meetingid");
  const when = said(node, "meetingdate");
  const meetsOn = daySaid(when);
  if (!ID.test(id) || meetsOn === null) {
    const called = ID.test(id) ? `meeting ${id}` : "a meeting without a number";
    skipped.push(
      `${fileName}: ${called}${meetsOn === null ? `, whose date ${when ? `“${cutTo(lineSaid(when), 40)}” cannot be read` : "is missing"}` : ""}.`,
    );
    return [];
  }
  const committee = said(node, "committeeid");
  const agenda = agendaOf(node);
  return [
    {
      scheme: "moderngov",
      outsideId: id,
      committee: ID.test(committee) ? `moderngov:${committee}` : "",
      meetsOn,
      startsAt: timeSaid(said(node, "meetingtime")) ?? timeIn(when),
      venue: cutTo(
        lineSaid(said(node, "meetinglocation", "meetingvenue", "venue", "location")),
        MEETING_FIELDS.venue.limit,
      ),
      isCancelled: /cancel|abandon/i.test(said(node, "meetingstatus")),
      ...agenda,
      fileName,
    },
  ];
}

/** The time beside a date; midnight is what is written where none is known. */
function timeIn(when: string): string | null {
  const time = timeSaid(when.trim().slice(10));
  return time === "00:00" ? null : time;
}

function agendaOf(meeting: XmlNode): { items: ItemFound[]; notes: string[] } {
  const items: ItemFound[] = [];
  const left = { headings: 0, untitled: 0, documents: 0, over: 0 };
  const waiting = [...meeting.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.name === "linkeddoc") left.documents += 1;
    for (let at = node.children.length - 1; at >= 0; at -= 1) waiting.push(...node.children.slice(at, at + 1));
    if (node.name !== "agendaitem") continue;
    const item = itemOf(node);
    if (item === "heading") left.headings += 1;
    else if (item === null) left.untitled += 1;
    else if (items.length >= MOST_ITEMS) left.over += 1;
    else items.push(item);
  }
  const restricted = items.filter(({ isRestricted }) => isRestricted).length;
  return {
    items,
    notes: [
      counted(left.headings, "section heading was", "section headings were", "left out"),
      counted(left.untitled, "item without a title was", "items without a title were", "left out"),
      counted(left.over, "item was", "items were", `left out: an agenda has at most ${MOST_ITEMS}`),
      counted(restricted, "item is", "items are", "restricted: its title is withheld, and it is in part II"),
      counted(left.documents, "document was", "documents were", "left out: papers are listed with their items by hand"),
    ].filter(Boolean),
  };
}

/** One item; "heading" where its number is 0, null where it says nothing. */
function itemOf(node: XmlNode): ItemFound | "heading" | null {
  const title = lineSaid(said(node, "agendaitemtitle"));
  const plain = said(node, "agendaitemnumber");
  const isRestricted = isSaid(said(node, "isrestricted"));
  if (/^0+$/.test(plain)) return "heading";
  if (title === "" && !isRestricted) return null;
  const shown = [lineSaid(said(node, "fulldisplaynumberformat")), plain].map((one) => NUMBER.exec(one)?.[1] ?? "");
  return {
    outsideId: ID.test(said(node, "agendaitemid")) ? said(node, "agendaitemid") : "",
    number: shown.find(Boolean) ?? "",
    title: isRestricted ? WITHHELD_TITLE : cutTo(title, ITEM_FIELDS.title.limit),
    isRestricted,
  };
}

function counted(count: number, one: string, many: string, words: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many} ${words}.`;
}

function said(node: XmlNode, ...names: readonly string[]): string {
  for (const name of names) {
    const text = node.children.find((child) => child.name === name && child.text.trim() !== "")?.text.trim();
    if (text) return text;
  }
  return "";
}

function has(node: XmlNode, name: string): boolean {
  return node.children.some((child) => child.name === name);
}
