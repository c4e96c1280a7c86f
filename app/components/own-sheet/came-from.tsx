import { instantText } from "#app/domain/calendar.ts";

type CameFrom = { file: string; href: string | null; row: number; at: string | null; by: string | null; words: string };

/** Where a record was brought in from, and what its row said, as it stood in the file. */
export function CameFromFile({ rows }: { rows: readonly CameFrom[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="came-from">
      <h2 className="govuk-heading-m" id="came-from">
        Where it came from
      </h2>
      {rows.map(({ file, href, row, at, by, words }) => (
        <div key={`${file} ${row} ${at}`}>
          <p className="govuk-body app-import__what">
            Row {row} of{" "}
            {href ? (
              <a className="govuk-link" href={href}>
                {file}
              </a>
            ) : (
              file
            )}
            {at ? `, brought in by ${by}, ${instantText(at)}` : ""}.
          </p>
          {words ? (
            <details className="govuk-details">
              <summary className="govuk-details__summary">
                <span className="govuk-details__summary-text">What the row says</span>
              </summary>
              <p className="govuk-details__text app-came-from__words">{words}</p>
            </details>
          ) : null}
        </div>
      ))}
    </section>
  );
}
