import type { Generated } from "kysely";
import type { ItemKind, ItemState, MoveKind, MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { Paper } from "#app/domain/agenda/papers.ts";
import type { Part } from "#app/domain/agenda/parts.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Format } from "#app/domain/formats.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { MeetingKind, MeetingState } from "#app/domain/meeting/states.ts";

export interface MeetingTable {
  id: Generated<number>;
  bodyId: number;
  meetsOn: IsoDate;
  /** Whether a source states its date, or it is inferred. */
  dateBasis: Generated<DateBasis>;
  startsAt: string | null;
  venue: Generated<string>;
  howToAttend: Generated<string>;
  kind: MeetingKind;
  minutesAvailable: number;
  state: Generated<MeetingState>;
  reasonWords: string | null;
  sourceWords: Generated<string>;
  sourceUrl: string | null;
  version: Generated<number>;
}

export interface AgendaItemTable {
  id: Generated<number>;
  bodyId: number;
  programmeId: number | null;
  themeId: number | null;
  meetingId: number | null;
  kind: ItemKind;
  title: string;
  purpose: Generated<string>;
  format: Generated<Format>;
  minutes: number;
  leadMemberId: number | null;
  reportAuthor: Generated<string>;
  expectedOutcome: Generated<string>;
  officerNotes: Generated<string>;
  /** The rule of law that asks for it, for a statutory item. */
  statutoryRule: string | null;
  part: Generated<Part>;
  /** The paragraph of Schedule 12A that an item of part II is exempt under. */
  exemptParagraph: string | null;
  exemptWords: Generated<string>;
  paper: Generated<Paper>;
  /** When the paper came. */
  paperOn: IsoDate | null;
  /** Why the chair takes it as urgent, though it was on no agenda published in time. */
  urgentBecause: string | null;
  urgentByName: string | null;
  urgentOn: IsoDate | null;
  numberWords: Generated<string>;
  position: Generated<number>;
  state: Generated<ItemState>;
  reasonCode: MoveReasonCode | null;
  reasonWords: string | null;
  sourceWords: Generated<string>;
  /** The item that it takes up again, which its meeting deferred. */
  comesFromItemId: number | null;
  version: Generated<number>;
}

export interface WitnessTable {
  id: Generated<number>;
  itemId: number;
  officeId: number | null;
  words: Generated<string>;
  position: number;
  confirmedOn: IsoDate | null;
}

export interface ItemMoveTable {
  id: Generated<number>;
  itemId: number;
  fromMeetingId: number | null;
  toMeetingId: number | null;
  kind: MoveKind;
  reasonCode: MoveReasonCode | null;
  reasonWords: string | null;
  byPersonId: number | null;
  byName: string;
  at: IsoInstant;
  variationId: number | null;
}
