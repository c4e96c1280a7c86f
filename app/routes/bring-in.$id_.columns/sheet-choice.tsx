import { SelectField } from "#app/components/choices.tsx";
import type { ColumnsToChoose } from "./columns-form.tsx";

/** Which sheet of the file is meant and what its rows are: asked first, for the columns follow from it. */
export function SheetChoice({ offer }: { offer: ColumnsToChoose }) {
  return (
    <form method="get" action={`/bring-in/${offer.id}/columns`} className="app-filters">
      {offer.sheets.length > 1 ? (
        <SelectField name="sheet" label="Sheet or table" given={String(offer.sheet)} choices={offer.sheets} />
      ) : (
        <input type="hidden" name="sheet" value={offer.sheet} />
      )}
      <SelectField name="kind" label="What its rows are" given={offer.kind} choices={offer.kinds} />
      <button className="govuk-button govuk-button--secondary" data-module="govuk-button">
        Show its columns
      </button>
    </form>
  );
}
