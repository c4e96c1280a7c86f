import type { AgendaPaper } from "#app/domain/agenda/view.ts";
import type { Role } from "#app/domain/actor.ts";
import type { BodyKind, Jurisdiction } from "#app/domain/body.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import type { PublishedEntry } from "#app/domain/programme/published-entries.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import type { AttendanceEntry } from "#app/domain/public-record/attendance.ts";
import type { RecordedEntry } from "#app/domain/public-record/record-views.ts";
import type { RecordedKind } from "#app/domain/public-record/recorded.ts";
import type { OpenKind } from "./kinds.ts";

/** What anyone may know of a body. */
export type BodyTold = {
  id: number;
  slug: string;
  name: string;
  kind: BodyKind;
  hostAuthority: string;
  jurisdiction: Jurisdiction;
  remit: string;
  publicContact: string;
  parentBodyId: number | null;
  yearStartMonth: number;
  yearStartDay: number;
  endedOn: IsoDate | null;
};

/** What anyone may know of a member: by name and role, as long as they have one. */
export type PersonTold = {
  id: number;
  name: string;
  description: string;
  memberships: { id: number; bodyId: number; role: Role }[];
};

/** What is told of each kind: the entries that pages show, as they are stored. */
export type Told = {
  [K in Exclude<PublishedKind, "meeting">]: PublishedEntry<K>;
} & { [K in RecordedKind]: RecordedEntry<K> } & {
  meeting: PublishedEntry<"meeting"> & { attendance: AttendanceEntry | undefined };
  body: BodyTold;
  person: PersonTold;
  agenda: AgendaPaper[];
};

/** A record with its last change; `told` is null where it is no longer published. */
export type OpenRow<K extends OpenKind = OpenKind> = {
  id: number;
  bodyId: number;
  createdAt: IsoInstant;
  changedAt: IsoInstant;
  told: Told[K] | null;
};

/** Where the place of an item on the agenda of a meeting is found. */
export function placeKey(meetingId: number | null, itemId: number): string {
  return `${meetingId}:${itemId}`;
}

/** What stands around records: only what is published may be named, and a body by its own name in addresses. */
export type Around = {
  isOut: (kind: PublishedRef["kind"], id: number | null) => id is number;
  slugs: ReadonlyMap<number, string>;
  /** The council of each body. */
  councils: ReadonlyMap<number, number>;
};
