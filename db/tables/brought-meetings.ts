import type { Generated } from "kysely";
import type { SourceKind } from "#app/domain/brought-meetings/kept.ts";
import type { BroughtState } from "#app/domain/brought-meetings/states.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";

/** Meetings that were brought in. `found` is what the files said, `committees` those that are the body, `undo` what was saved. */
export interface BroughtMeetingsTable {
  id: Generated<number>;
  bodyId: number;
  fileNames: string;
  found: string;
  committees: Generated<string>;
  /** Whether it came from the service, which is then asked for the agendas of the committees that are chosen. */
  asksService: Generated<number>;
  state: Generated<BroughtState>;
  undo: string | null;
  broughtAt: IsoInstant;
  broughtByPersonId: number;
  broughtByName: string;
  savedAt: IsoInstant | null;
  savedByName: string | null;
  undoneAt: IsoInstant | null;
  undoneByName: string | null;
  version: Generated<number>;
}

/** Where a meeting or item came from: the number or name it has there, and what was said of it. */
export interface MeetingSourceTable {
  id: Generated<number>;
  broughtId: number;
  bodyId: number;
  kind: SourceKind;
  recordId: number;
  knownAs: string;
  words: string;
}

/** Which committee of ModernGov, or name in a calendar, is a body. */
export interface KnownCommitteeTable {
  id: Generated<number>;
  bodyId: number;
  knownAs: string;
  title: string;
}
