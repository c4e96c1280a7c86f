import { HiddenField, SubmitButton } from "#app/components/fields.tsx";
import { SelectField } from "#app/components/choices.tsx";
import { Form } from "#app/components/form.tsx";
import { RefusedBanner } from "#app/components/refused-banner.tsx";
import { SlowNote } from "#app/components/own-sheet/slow-note.tsx";
import { useFormState } from "#app/components/form.tsx";
import type { Choice } from "#app/components/choices.tsx";
import { ColumnRow, type ColumnToChoose } from "./column-row.tsx";
import { ForAllRows } from "./for-all-rows.tsx";

export type ColumnsToChoose = {
  id: number;
  version: number;
  sheets: readonly Choice[];
  others: readonly string[];
  sheet: number;
  kind: string;
  kinds: readonly Choice[];
  reading: {
    titles: readonly string[];
    headingsAt: number | null;
    count: number;
    left: { blank: number; headings: number; totals: number; sections: number };
    top: readonly { number: number; words: string }[];
  };
  columns: readonly ColumnToChoose[];
  fields: readonly (Choice & { needed: boolean })[];
  everywhere: Readonly<Record<string, string>>;
  years: readonly Choice[];
  startYear: string;
  kept: string | null;
};

/** Her columns with three cells each, and which of our fields each is: chosen already, and why. */
export function ColumnsForm({ offer }: { offer: ColumnsToChoose }) {
  const { reading } = offer;
  const action = `/bring-in/${offer.id}/columns`;
  const { state } = useFormState(action);
  const needed = offer.fields.find((field) => field.needed);
  return (
    <>
      <RefusedBanner came={state} />
      <Form action={action} version={offer.version}>
        <p className="govuk-body">
          {rows(reading.count)} were found{leftOut(reading.left)}. Only “{needed?.words}” has to be there; leave out
          what you do not need.
          {offer.kept ? ` The columns are chosen as you did for “${offer.kept}”.` : ""}
        </p>
        {offer.others.length > 0 ? (
          <p className="govuk-body">
            The file also has {offer.others.map((name) => `“${name}”`).join(", ")}: once this is saved, you can bring
            that in next without choosing the file again.
          </p>
        ) : null}
        <HiddenField name="sheet" given={offer.sheet} />
        <HiddenField name="kind" given={offer.kind} />
        <input type="hidden" name="headingsWere" value={reading.headingsAt ?? ""} />
        <div className="app-columns">
          {offer.columns.map((column) => (
            <ColumnRow key={column.at} column={column} fields={offer.fields} />
          ))}
        </div>
        <ForAllRows fields={offer.fields} everywhere={offer.everywhere} />
        <SelectField
          name="startYear"
          label="Year of dates without one"
          hint="A day without a year, such as “12 March”, is taken to be in this year of the body."
          given={offer.startYear}
          choices={offer.years}
        />
        <SelectField
          name="headingsAt"
          label="Row of the headings"
          given={String(reading.headingsAt ?? "")}
          blank="There are no headings"
          choices={reading.top.map(({ number, words }) => ({
            value: String(number),
            words: `Row ${number}: ${words.slice(0, 60) || "empty"}`,
          }))}
        />
        <SubmitButton>See what becomes of its rows</SubmitButton>
        <SlowNote words="The rows are being read." />
      </Form>
    </>
  );
}

function rows(count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;
}

function leftOut({ blank, headings, totals, sections }: ColumnsToChoose["reading"]["left"]): string {
  const parts = [
    blank > 0 ? `${blank} blank` : "",
    headings > 0 ? `${headings} of headings that come again` : "",
    totals > 0 ? `${totals} of totals` : "",
  ].filter(Boolean);
  const between = sections > 0 ? `; ${rows(sections)} between them say what those beneath belong to` : "";
  return `${parts.length > 0 ? `, beside ${parts.join(", ")}` : ""}${between}`;
}
