import { weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import type { FieldChange } from "#app/domain/event/particulars.ts";

/** As much of a deadline as it takes to say that it moved. */
type Dated = {
  key: string;
  title: string;
  body: { id: number; name: string };
  subject: { words: string };
  on: IsoDate | null;
};

/** A deadline whose day is another than it was; null where it is not known. */
export type Moved = Dated & { from: IsoDate | null; to: IsoDate | null };

/** Exactly the deadlines whose day differs between two workings, in the order of the later one; also those that came or went. */
export function movedBetween(before: readonly Dated[], after: readonly Dated[]): Moved[] {
  const was = new Map(before.map((deadline) => [keyOf(deadline), deadline]));
  const now = new Map(after.map((deadline) => [keyOf(deadline), deadline]));
  const gone = before.filter((deadline) => !now.has(keyOf(deadline)));
  return [
    ...after.map((deadline) => ({ deadline, from: was.get(keyOf(deadline))?.on ?? null, to: deadline.on })),
    ...gone.map((deadline) => ({ deadline, from: deadline.on, to: null })),
  ].flatMap(({ deadline, from, to }) => (from === to ? [] : [moved(deadline, from, to)]));
}

/** "Wednesday 6 May 2026", or that there is no day. */
export function movedDayText(day: IsoDate | null): string {
  return day === null ? "no date" : weekdayDateText(day);
}

/** What moved, as an event keeps it. */
export function movedChanges(all: readonly Moved[]): FieldChange[] {
  return all.map(({ title, subject, from, to }) => ({
    label: `${title}: ${subject.words}`,
    before: movedDayText(from),
    after: movedDayText(to),
  }));
}

function moved({ key, title, body, subject, on }: Dated, from: IsoDate | null, to: IsoDate | null): Moved {
  const { id, name } = body;
  return { key, title, body: { id, name }, subject: { words: subject.words }, on, from, to };
}

function keyOf({ body, key }: Dated): string {
  return `${body.id} ${key}`;
}
