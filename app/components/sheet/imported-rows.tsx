import type { RowOutcome } from "#app/domain/sheet/compare.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { named } from "#app/domain/references.ts";

export type ImportedLine = {
  outcome: RowOutcome;
  row: number | null;
  reference: string | null;
  title: string;
  words: readonly string[];
};

const ROOMS: Record<SheetKind, string> = {
  items: "items",
  themes: "themes",
  questions: "questions",
  follow_ups: "follow-ups",
};

const HEADINGS: readonly [outcome: RowOutcome, waiting: string, done: string][] = [
  ["conflict", "In conflict: changed here since the file was downloaded, so not saved", "In conflict"],
  ["refused", "Refused: these cannot be saved", "Refused"],
  ["alike", "Likely there already: not added unless you tick them above", "Likely there already"],
  ["passed_over", "Not taken: only columns to read were written over. Change these on the page of each", "Not taken"],
  ["changed", "To be changed", "Changed"],
  ["added", "To be added", "Added"],
];

/** The rows of a spreadsheet by what becomes of them, each in words. */
export function ImportedRows({ lines, kind, waits }: { lines: ImportedLine[]; kind: SheetKind; waits: boolean }) {
  return HEADINGS.map(([outcome, waiting, done]) => {
    const its = lines.filter((line) => line.outcome === outcome);
    if (its.length === 0) return null;
    return (
      <section key={outcome} aria-labelledby={`rows-${outcome}`}>
        <h2 className="govuk-heading-m" id={`rows-${outcome}`}>
          {waits ? waiting : done}
        </h2>
        <ul className="govuk-list app-import__rows">
          {its.map((line, index) => (
            <li key={index} className="app-import__row">
              <p className="govuk-body app-import__what">
                <Name line={line} room={ROOMS[kind]} />
                {line.row === null ? null : <span className="govuk-hint app-import__number"> Row {line.row}</span>}
              </p>
              {line.words.length > 0 ? (
                <ul className="govuk-list govuk-list--bullet app-import__words">
                  {line.words.map((words, at) => (
                    <li key={at}>{words}</li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** A record that is there is a link; one that the reader has no page of, and a new row, are words. */
function Name({ line, room }: { line: ImportedLine; room: string }) {
  const { reference, title } = line;
  if (reference === null) return <strong>{title || "A new row"}</strong>;
  if (title === "") return <strong>{reference}</strong>;
  return (
    <a className="govuk-link govuk-!-font-weight-bold" href={`/${room}/${reference}`}>
      {named(title, reference)}
    </a>
  );
}
