import type { Choice } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";

/** One value for all rows, where no column says it: the meeting that they are all of, an owner, a type. */
export function ForAllRows({
  fields,
  everywhere,
}: {
  fields: readonly (Choice & { needed: boolean })[];
  everywhere: Readonly<Record<string, string>>;
}) {
  return (
    <details className="govuk-details" open={Object.keys(everywhere).length > 0 || undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">One value for all rows</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">What you enter here is taken for every row, before what a column says of the same.</p>
        {fields
          .filter(({ needed, value }) => !needed && value !== "score")
          .map(({ value, words }) => (
            <TextField key={value} name={`all-${value}`} label={words} given={everywhere[value] ?? ""} width={20} />
          ))}
      </div>
    </details>
  );
}
