import { named } from "#app/domain/references.ts";
export type MadeLine = { row: number; title: string; reference: string | null; href: string | null };

/** What was made of a table, a line for each record, with its page. */
export function MadeLines({ lines, undone }: { lines: readonly MadeLine[]; undone: boolean }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="made">
      <h2 className="govuk-heading-m" id="made">
        {undone ? "What had been made of it" : "What was made of it"}
      </h2>
      <ul className="govuk-list app-import__rows">
        {lines.map(({ row, title, reference, href }, at) => (
          <li key={at} className="app-import__row">
            <p className="govuk-body app-import__what">
              {href && !undone ? (
                <a className="govuk-link" href={href}>
                  {reference ? named(title, reference) : title}
                </a>
              ) : (
                title
              )}
              {row > 0 ? <span className="govuk-hint app-import__number"> Row {row}</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
