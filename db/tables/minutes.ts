import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { PassageKind } from "#app/domain/minutes/kept.ts";
import type { MinutesState } from "#app/domain/minutes/states.ts";

/** Minutes that were brought in. `reading` is what was found, `decisions` what an officer made of it, `undo` what was saved. */
export interface BroughtMinutesTable {
  id: Generated<number>;
  bodyId: number;
  meetingId: number | null;
  /** The meeting that saving adds, as JSON of `NewMeeting`; null where it was there. */
  newMeeting: string | null;
  fileName: Generated<string>;
  text: string;
  reading: string;
  decisions: Generated<string>;
  state: Generated<MinutesState>;
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

/** From which words of which minutes a record was made. A report is the update it wrote, an outcome its own row. */
export interface MinutesPassageTable {
  id: Generated<number>;
  minutesId: number;
  kind: PassageKind;
  recordId: number;
  startAt: number;
  endAt: number;
  /** The passage itself, as it stood in the minutes. */
  words: string;
}
