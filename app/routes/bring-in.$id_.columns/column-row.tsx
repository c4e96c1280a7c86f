import type { Choice } from "#app/components/choices.tsx";
import { useField } from "#app/components/form.tsx";

export type ColumnToChoose = {
  at: number;
  heading: string;
  samples: readonly string[];
  field: string | null;
  why: string;
};

/** One column of hers: its heading and three of its cells on the left, what it is on the right. */
export function ColumnRow({ column, fields }: { column: ColumnToChoose; fields: readonly Choice[] }) {
  const field = useField(`c-${column.at}`, column.field ?? "");
  const name = column.heading || `Column ${column.at + 1}`;
  return (
    <div className="app-columns__row">
      <div className="app-columns__hers">
        <label className="govuk-label govuk-label--s" htmlFor={field.id}>
          {name}
        </label>
        <ul className="govuk-list app-columns__samples">
          {column.samples.map((sample) => (
            <li key={sample}>{sample}</li>
          ))}
        </ul>
      </div>
      <div className="app-columns__ours">
        <select
          className="govuk-select app-match__select"
          id={field.id}
          name={field.name}
          defaultValue={field.value}
          aria-describedby={`${field.id}-why`}
        >
          <option value="">Leave it out</option>
          {fields.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <p className="govuk-hint app-columns__why" id={`${field.id}-why`}>
          {column.why}
        </p>
      </div>
    </div>
  );
}
