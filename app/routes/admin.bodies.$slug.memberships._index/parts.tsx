import { dateText } from "#app/domain/calendar.ts";
import { ROLE_LABELS, type Role } from "#app/domain/actor.ts";
import type { Paged } from "#app/domain/pages.ts";
import { PartPages } from "#app/components/part-pages.tsx";

type Part = {
  id: number;
  personId: number;
  personName: string;
  role: Role;
  fromOn: string;
  untilOn: string | null;
};

/** Who has which role, from when to when: a page of them. */
export function Parts({
  id,
  caption,
  parts: { rows, ...of },
  here,
  home,
  mayEnd,
}: {
  id: string;
  caption: string;
  parts: Paged<Part>;
  here: string;
  home: string;
  mayEnd: boolean;
}) {
  return (
    <>
      <div className="app-scroll-x" role="region" aria-label={caption} tabIndex={0} id={id}>
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {["Name", "Role", "From", "Last day"].map((words) => (
                <th scope="col" className="govuk-table__header" key={words}>
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {rows.map((part) => (
              <tr className="govuk-table__row" key={part.id}>
                <th scope="row" className="govuk-table__header">
                  {part.personName}
                </th>
                <td className="govuk-table__cell">{ROLE_LABELS[part.role]}</td>
                <td className="govuk-table__cell">{dateText(part.fromOn)}</td>
                <td className="govuk-table__cell">
                  {part.untilOn ? dateText(part.untilOn) : "none set"}
                  {mayEnd ? (
                    <>
                      {" "}
                      <a className="govuk-link" href={`${home}/${part.id}/ending`}>
                        Set the last day
                        <span className="govuk-visually-hidden">
                          {" "}
                          of {part.personName} as {ROLE_LABELS[part.role]}
                        </span>
                      </a>
                    </>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PartPages of={of} here={here} part={id} title={caption} />
    </>
  );
}
