import type { IsoInstant } from "#app/domain/calendar.ts";

/** A process that serves, of this or another machine, as it said a minute ago at most. */
export interface ServerProcessTable {
  id: string;
  machine: string;
  pid: number;
  version: string;
  nodeVersion: string;
  startedAt: IsoInstant;
  seenAt: IsoInstant;
  memoryMb: number;
  lagMs: number;
}

/** Something that went wrong, under the id that the log and the page of its reader name; nothing of what they asked for or typed. */
export interface FailureTable {
  requestId: string;
  at: IsoInstant;
  kind: string;
  place: string;
}

/** Which of several servers on one database does what only one may do, and until when. */
export interface LeaseTable {
  name: "mail" | "pruning" | "backup";
  holder: string;
  until: IsoInstant;
}

/** A form that was sent after its session had ended, and waits for the new one to send it again. */
export interface WaitingFormTable {
  idHash: string;
  page: string;
  action: string;
  /** All that was typed, as JSON. */
  typed: string;
  at: IsoInstant;
}
