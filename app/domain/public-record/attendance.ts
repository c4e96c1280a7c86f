import { isExemptEntry } from "#app/domain/programme/make-entry.ts";
import { itemLink } from "#app/domain/programme/make-view.ts";
import {
  ATTENDANCE_LABELS,
  ATTENDANCE_PARTS,
  INTEREST_LABELS,
  type AttendancePart,
  type InterestKind,
} from "#app/domain/meeting-record/attendance.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import { withoutEmails } from "#app/domain/public-text.ts";

/** Record: who is recorded of a meeting, and the interests declared at it that may be told. */
export type AttendanceRecord = {
  attendance: readonly {
    words: string;
    part: AttendancePart;
    forWords: string;
    personName: string | null;
    officeTitle: string | null;
    forName: string | null;
  }[];
  declarations: readonly {
    itemId: number | null;
    words: string;
    interest: InterestKind;
    interestWords: string;
    leftAt: string;
    personName: string | null;
  }[];
};

/** Entry: what is stored of them when an officer publishes the record of the meeting, and nothing more. */
export type AttendanceEntry = {
  people: { who: string; part: AttendancePart; for: string }[];
  declared: { who: string; interest: InterestKind; words: string; leftAt: string; itemId: number | null }[];
};

/** Who was there and what was declared as it is published, as minutes would say it; null where nothing is recorded. */
export function attendanceEntry({ attendance, declarations }: AttendanceRecord): AttendanceEntry | null {
  if (attendance.length + declarations.length === 0) return null;
  return {
    people: attendance.map(({ words, part, forWords, personName, officeTitle, forName }) => ({
      who: withoutEmails(personName ?? officeTitle ?? words),
      part,
      for: withoutEmails(forName ?? forWords),
    })),
    declared: declarations.map(({ itemId, words, interest, interestWords, leftAt, personName }) => ({
      who: withoutEmails(personName ?? words),
      interest,
      words: withoutEmails(interestWords),
      leftAt: withoutEmails(leftAt),
      itemId,
    })),
  };
}

/** View: people by how they were there, and each interest with the item it was declared in. */
export type AttendanceView = {
  groups: { label: string; people: string[] }[];
  declared: { words: string; item: PublishedLink | null }[];
};

/** Who was there and what was declared. An interest in an item that readers may not read about today is not told. */
export function attendanceView(entry: AttendanceEntry, around: PublishedEntries): AttendanceView {
  const groups = ATTENDANCE_PARTS.map((part) => ({
    label: ATTENDANCE_LABELS[part],
    people: entry.people
      .filter((one) => one.part === part)
      .map((one) => `${one.who}${one.for ? ` (for ${one.for})` : ""}`),
  }));
  return {
    groups: groups.filter(({ people }) => people.length > 0),
    declared: entry.declared.flatMap(({ who, interest, words, leftAt, itemId }) => {
      const item = around.find("item", itemId);
      if (itemId !== null && (!item || isExemptEntry(item.entry))) return [];
      const said = `${who}: ${INTEREST_LABELS[interest].toLowerCase()}, ${words}${leftAt ? `. ${leftAt}` : ""}`;
      return [{ words: said, item: item ? itemLink(item) : null }];
    }),
  };
}
