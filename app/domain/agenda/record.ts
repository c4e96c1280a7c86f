import type { LoadRow } from "#app/domain/agenda-item/minutes-planned.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import type { Jurisdiction } from "#app/domain/body.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Format } from "#app/domain/formats.ts";
import type { MeetingKind } from "#app/domain/meeting/states.ts";
import type { Paper } from "./papers.ts";
import type { Part } from "./parts.ts";
import type { AgendaState } from "./states.ts";
import type { AgendaDocument } from "./view.ts";

/** What is known of a meeting and its items, in the order of the agenda, with part II last. */
export type AgendaRecords = {
  body: { name: string; slug: string; hostAuthority: string; jurisdiction: Jurisdiction };
  meeting: Omit<LoadRow, "minutesPlanned"> & {
    id: number;
    kind: MeetingKind;
    meetsOn: IsoDate;
    dateBasis: DateBasis;
    startsAt: string | null;
    venue: string;
    howToAttend: string;
  };
  state: AgendaState;
  items: AgendaItemRecord[];
};

export type AgendaItemRecord = {
  id: number;
  numberWords: string;
  title: string;
  part: Part;
  exemptParagraph: string | null;
  kind: ItemKind;
  minutes: number;
  purpose: string;
  format: Format;
  themeTitle: string | null;
  leadName: string | null;
  reportAuthor: string;
  paper: Paper;
  paperOn: IsoDate | null;
  urgentBecause: string | null;
  urgentByName: string | null;
  urgentOn: IsoDate | null;
  attendees: { words: string; confirmedOn: IsoDate | null }[];
  lines: string[];
  questions: { id: number; text: string; to: string; asker: string }[];
  documents: AgendaDocument[];
};
