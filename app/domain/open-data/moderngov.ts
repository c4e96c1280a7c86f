import type { AgendaLine, AgendaPaper } from "#app/domain/agenda/view.ts";
import { whatReadersHave } from "#app/domain/agenda/supplementary.ts";
import { hasEnded, BODY_KIND_LABELS, type BodyKind } from "#app/domain/body.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { AttendancePart } from "#app/domain/meeting-record/attendance.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { PublishedItemLine, PublishedMeetingLine } from "#app/domain/programme/view.ts";
import type { AttendanceEntry } from "#app/domain/public-record/attendance.ts";
import { idFromReference } from "#app/domain/references.ts";

/** A body as ModernGov would tell of a committee. */
export type CommitteeTold = { id: number; title: string; category: string; isEnded: boolean };

/** A published meeting as ModernGov would list it. */
export type MeetingTold = {
  id: number;
  on: IsoDate;
  /** "17:00"; empty where it is not published. */
  at: string;
  status: string;
  venue: string;
  committee: Pick<CommitteeTold, "id" | "title">;
};

/** A document that an item names: where it is, and never what is in it. */
export type DocumentTold = { title: string; url: string };

/** An item of an agenda. One that is restricted has its title and nothing else. */
export type ItemTold = {
  id: number;
  /** From 1: ModernGov's headings are the items numbered 0. */
  place: number;
  shown: string;
  title: string;
  text: string;
  isRestricted: boolean;
  isDecision: boolean;
  documents: DocumentTold[];
};

export type AttendeeTold = { name: string; isMember: boolean; attendance: string };

/** A published meeting with what readers have of its agenda and of who was there. */
export type WholeMeetingTold = MeetingTold & {
  isAgendaOut: boolean;
  isRecordOut: boolean;
  items: ItemTold[];
  attendees: AttendeeTold[];
};

/** A body as a committee. */
export function committeeTold(
  body: { id: number; name: string; kind: BodyKind; endedOn: IsoDate | null },
  today: IsoDate,
): CommitteeTold {
  return { id: body.id, title: body.name, category: BODY_KIND_LABELS[body.kind], isEnded: hasEnded(body, today) };
}

/** What ModernGov calls how a meeting stands: one that was held is a confirmed one. */
const STATUSES = {
  provisional: "Provisional",
  confirmed: "Confirmed",
  held: "Confirmed",
  cancelled: "Cancelled",
} as const satisfies Record<MeetingState, string>;

/** A published meeting in a list. */
export function meetingTold(
  meeting: Pick<PublishedMeetingLine, "id" | "meetsOn" | "startsAt" | "state" | "venue">,
  committee: MeetingTold["committee"],
): MeetingTold {
  const { id, meetsOn, startsAt, state, venue } = meeting;
  return { id, on: meetsOn, at: startsAt ?? "", status: STATUSES[state], venue, committee };
}

/**
 * The items that readers have of a meeting: of its published agenda and what was added to that, in the order of the
 * last that was whole; where none is published, those of the programme.
 */
export function itemsTold(
  papers: readonly AgendaPaper[],
  planned: readonly PublishedItemLine[],
  decided: ReadonlySet<number>,
): ItemTold[] {
  const had = whatReadersHave(papers);
  const items = had ? [...had.lines.values()].map(fromAgenda) : planned.map(fromProgramme);
  return items.map((item, index) => ({
    ...item,
    place: index + 1,
    shown: item.shown || String(index + 1),
    isDecision: decided.has(item.id),
  }));
}

type Told = Omit<ItemTold, "place" | "isDecision">;

function fromAgenda({ reference, number, title, purpose, exempt, documents }: AgendaLine): Told {
  const id = idFromReference("item", reference) ?? 0;
  return toldOf({ id, shown: number, title, text: purpose, exempt, documents });
}

function fromProgramme({ id, title, purpose, exempt, documents }: PublishedItemLine): Told {
  return toldOf({ id, shown: "", title, text: purpose, exempt, documents });
}

type Said = Pick<Told, "id" | "shown" | "title" | "text"> & {
  exempt: string | null;
  documents: readonly { title: string; url: string | null }[];
};

function toldOf({ exempt, documents, text, ...said }: Said): Told {
  if (exempt !== null) return { ...said, text: "", isRestricted: true, documents: [] };
  const linked = documents.flatMap(({ title, url }) => (url === null ? [] : [{ title, url }]));
  return { ...said, text, isRestricted: false, documents: linked };
}

const ATTENDANCE = {
  present: "Present",
  substitute: "Present, as substitute",
  apologies: "Apologies",
  absent: "Absent",
  in_attendance: "In attendance",
} as const satisfies Record<AttendancePart, string>;

/** Who was there, as it is published. */
export function attendeesTold(entry: AttendanceEntry | undefined): AttendeeTold[] {
  return (entry?.people ?? []).map(({ who, part }) => ({
    name: who,
    isMember: part !== "in_attendance",
    attendance: ATTENDANCE[part],
  }));
}
