import { ROW_FATE_LIST, ROW_FATES, type RowFate } from "#app/domain/own-sheet/plan.ts";
import { HowTag, MatchChoice, type MatchToShow } from "./match-choice.tsx";

export type RowToShow = {
  number: number;
  from: number;
  title: string;
  fate: RowFate;
  own: MatchToShow | null;
  words: readonly string[];
  kept: readonly { label: string; words: string }[];
};

/** The rows of a table by what will become of them, each in words; what could not be read is shown as it stands. */
export function PlannedRows({ rows }: { rows: readonly RowToShow[] }) {
  return ROW_FATE_LIST.map((fate) => {
    const its = rows.filter((row) => row.fate === fate);
    if (its.length === 0) return null;
    return (
      <section key={fate} aria-labelledby={`rows-${fate}`}>
        <h2 className="govuk-heading-m" id={`rows-${fate}`}>
          {ROW_FATES[fate].words}
        </h2>
        <ul className="govuk-list app-import__rows">
          {its.map((row) => (
            <li key={row.number} className="app-import__row">
              <p className="govuk-body app-import__what">
                {row.own ? <HowTag how={row.own.how} /> : null} <strong>{row.title || "A row without a title"}</strong>
                <span className="govuk-hint app-import__number"> Row {row.from}</span>
              </p>
              <ul className="govuk-list govuk-list--bullet app-import__words">
                {row.words.map((words, at) => (
                  <li key={at}>{words}</li>
                ))}
                {row.kept.map(({ label, words }) => (
                  <li key={label}>
                    Kept as words, {label.toLowerCase()}: “{words}”
                  </li>
                ))}
              </ul>
              {row.own ? (
                <MatchChoice match={row.own} id={`row-${row.number}`} label={`What row ${row.from} is`} />
              ) : null}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
