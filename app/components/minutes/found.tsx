import { SelectField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { useField } from "#app/components/form.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import type { CheckedField } from "#app/domain/minutes/decided.ts";
import type { ProposalKind } from "#app/domain/minutes/proposal.ts";

export type FoundRow = {
  number: number;
  key: string;
  kind: ProposalKind;
  label: string;
  because: string;
  under: string;
  canBeTicked: boolean;
  ticked: boolean;
  fields: Record<string, string>;
  shape: Record<string, CheckedField>;
};

/** One thing that was found in the minutes: whether it is to be saved, why it was found, and its words to change. */
export function Found({ row }: { row: FoundRow }) {
  const { number, key, label, because, under, fields, shape } = row;
  const name = `found-${number}`;
  return (
    <section className="app-minutes__found" id={name} aria-labelledby={`${name}-head`}>
      <h3 className="govuk-heading-s app-minutes__head" id={`${name}-head`}>
        <a className="govuk-link" href={`#text-${number}`}>
          {number}
          <span className="govuk-visually-hidden"> (to its words in the text)</span>
        </a>{" "}
        <Tag words={label} mark="none" /> <span className="app-minutes__words">{wordsOf(row)}</span>
      </h3>
      <input type="hidden" name={`${name}-key`} value={key} />
      {row.canBeTicked ? <Tick row={row} /> : null}
      <p className="govuk-hint app-minutes__because">
        {under ? `Under “${under}”. ` : ""}
        {because}
      </p>
      {Object.keys(shape).length > 0 ? (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              Change<span className="govuk-visually-hidden"> number {number}</span>
            </span>
          </summary>
          <div className="govuk-details__text">
            {Object.entries(shape).map(([field, as]) => (
              <FoundField key={field} name={`${name}-${field}`} as={as} given={fields[field] ?? ""} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

function Tick({ row: { number, ticked } }: { row: FoundRow }) {
  const field = useField(`found-${number}-ticked`);
  const checked = field.hasCome ? field.value === "on" : ticked;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={field.id}
          name={field.name}
          type="checkbox"
          value="on"
          defaultChecked={checked}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={field.id}>
          Save this<span className="govuk-visually-hidden">, number {number}</span>
        </label>
      </div>
    </div>
  );
}

function FoundField({ name, as, given }: { name: string; as: CheckedField; given: string }) {
  if (as.choices) return <SelectField name={name} label={as.label} given={given} choices={as.choices} />;
  return as.long ? (
    <TextArea name={name} label={as.label} given={given} rows={4} />
  ) : (
    <TextField name={name} label={as.label} given={given} />
  );
}

/** What it says, in one line. */
function wordsOf({ kind, fields, shape }: FoundRow): string {
  const of = (field: string) => fields[field] ?? "";
  const chosen = (field: string) => shape[field]?.choices?.find(({ value }) => value === of(field))?.words ?? of(field);
  if (kind === "item") return of("title");
  if (kind === "attendance")
    return `${of("name")}: ${chosen("part").toLowerCase()}${of("forName") ? ` for ${of("forName")}` : ""}`;
  if (kind === "declaration") return `${of("name")}: ${chosen("interest").toLowerCase()}`;
  if (kind === "outcome") return `${chosen("code")}: ${of("wording")}`;
  if (kind === "question")
    return `${of("asker") ? `${of("asker")}: ` : ""}${of("text")}${of("result") ? ` (${chosen("result").toLowerCase()})` : ""}`;
  if (kind === "report")
    return `${of("followUp") || "Choose the follow-up"}: ${chosen("state").toLowerCase()}. ${of("text")}`;
  if (kind === "next_meeting") return of("words");
  return `${of("wording")}${of("owner") ? ` (${of("owner")})` : ""}${of("due") ? `, ${of("due")}` : ""}`;
}
