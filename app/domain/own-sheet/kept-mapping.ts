import { foldHeading } from "./grid.ts";
import type { OwnKind } from "./kinds.ts";
import type { OwnReading } from "./reading.ts";

/** A choice of columns that was made before: by heading, which field. */
export type KeptMapping = { kind: OwnKind; columns: Readonly<Record<string, string>>; fileName: string };

/** So much of the headings must be the same for an old choice to be offered. */
const ALIKE = 0.7;

/** The headings of a sheet as they are kept, each once. */
export function headingsKept({ columns }: Pick<OwnReading, "columns">): string[] {
  return [...new Set(columns.map(({ heading }) => foldHeading(heading)).filter(Boolean))];
}

/** The kept choice whose headings are most like these; undefined where none is like them. */
export function alikeMapping(reading: OwnReading, kept: readonly (KeptMapping & { headings: readonly string[] })[]) {
  const here = new Set(headingsKept(reading));
  return kept
    .map((one) => ({ one, likeness: overlap(here, one.headings) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)[0]?.one;
}

/** What each column is taken for: as it was chosen for a file like it, or as it is guessed. */
export function chosenColumns(reading: OwnReading, kind: OwnKind, kept: KeptMapping | undefined) {
  const same = kept?.kind === kind ? kept : undefined;
  return reading.columns.map(({ at, heading }) => {
    const guess = reading.guesses[kind].find((one) => one.at === at);
    const before = same?.columns[foldHeading(heading)];
    if (same && before !== undefined)
      return { at, field: before === "" ? null : before, why: `As you chose for “${same.fileName}”.` };
    return { at, field: guess?.field ?? null, why: guess?.why ?? "" };
  });
}

function overlap(here: ReadonlySet<string>, there: readonly string[]): number {
  const shared = there.filter((heading) => here.has(heading)).length;
  const all = new Set([...here, ...there]).size;
  return all === 0 ? 0 : shared / all;
}
