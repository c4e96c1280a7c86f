import type { ReactNode } from "react";

type Props = { caption: string; what: "Theme" | "Question"; children: ReactNode };

/** A table of what a person proposed: each record, its state, and what that means for them. */
export function ProposedTable({ caption, what, children }: Props) {
  return (
    <div className="app-scroll-x" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table app-table-compact">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[what, "State", "What it means for you"].map((heading) => (
              <th scope="col" className="govuk-table__header" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">{children}</tbody>
      </table>
    </div>
  );
}
