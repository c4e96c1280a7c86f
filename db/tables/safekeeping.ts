import type { IsoInstant } from "#app/domain/calendar.ts";

/** The place of an event in the chain of its council: each link's hash covers the event and the hash before it. */
export interface EventLinkTable {
  eventId: number;
  councilId: number;
  number: number;
  /** A digest of what the event says in words, which alone may be rewritten. */
  words: string;
  /** The event with whose writing it was linked: itself, or a later one where an older version wrote it. */
  linkedWith: number;
  hash: string;
}

/** That the words of an event were rewritten by what another event tells of; covered by that event's link. */
export interface EventRewrittenTable {
  causeId: number;
  eventId: number;
  former: string;
  words: string;
}

/** How far a chain went at an instant, signed with a key that is kept outside the database. */
export interface AuditCheckpointTable {
  councilId: number;
  number: number;
  hash: string;
  at: IsoInstant;
  keyMark: string;
  signature: string;
}

/** What became of a backup: it has a name where it was made, and a trouble where not all went well. */
export interface BackupTable {
  at: IsoInstant;
  endedAt: IsoInstant;
  name: string | null;
  bytes: number | null;
  elsewhereAt: IsoInstant | null;
  trouble: string | null;
}
