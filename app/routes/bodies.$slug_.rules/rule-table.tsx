import { weekdayDateText } from "#app/domain/calendar.ts";
import type { RuleView } from "#app/domain/deadline/rule-view.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";

type Row = RuleView & { example: Worked; exampleFrom: string };

/** Rules as rows: what is due, how it is counted, who set it, where it comes from, and a day as an example. */
export function RuleTable({
  rules,
  slug,
  caption,
  withoutDay,
}: {
  rules: readonly Row[];
  slug: string;
  caption: string;
  withoutDay?: boolean;
}) {
  const heads = withoutDay ? ["Rule", "Source"] : ["Rule", "How it is counted", "Set by", "Source", "An example"];
  return (
    <div className="app-scroll-x" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table app-rules">
        <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {heads.map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rules.map((rule) => (
            <tr className="govuk-table__row" key={rule.id}>
              <th scope="row" className="govuk-table__header">
                <a className="govuk-link" href={`/bodies/${slug}/rules/${rule.id}`}>
                  {rule.title}
                </a>
                {rule.when ? <p className="app-rules__note">{rule.when}</p> : null}
              </th>
              {withoutDay ? null : (
                <>
                  <td className="govuk-table__cell">{rule.counted}</td>
                  <td className="govuk-table__cell">{rule.setBy}</td>
                </>
              )}
              <td className="govuk-table__cell">
                {rule.source}
                <p className="app-rules__note">{rule.certainty}</p>
              </td>
              {withoutDay ? null : <td className="govuk-table__cell">{exampleText(rule)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function exampleText({ starts, example, exampleFrom }: Row): string {
  if (!example.known) return example.because;
  const given = `${starts.charAt(0).toLowerCase()}${starts.slice(1)} ${weekdayDateText(exampleFrom)}`;
  return `${example.about ? "About " : ""}${weekdayDateText(example.on)}, where ${given}`;
}
