import type { FieldProps } from "./fields.tsx";
import { describedBy, useField } from "./form.tsx";
import { Labelled, LabelledSet } from "./labelled.tsx";

export type Choice = { value: string; words: string; hint?: string };

/** A choice from a list. `blank` is shown first and means nothing chosen. */
export function SelectField({
  name,
  label,
  hint,
  given,
  choices,
  blank,
}: FieldProps & { choices: readonly Choice[]; blank?: string }) {
  const field = useField(name, given);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <select
        className={`govuk-select${field.error ? " govuk-select--error" : ""}`}
        id={field.id}
        name={field.name}
        defaultValue={field.value}
        aria-describedby={describedBy(field.id, hint, field.error)}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

type ChosenProps = Omit<FieldProps, "given"> & {
  choices: readonly Choice[];
  blank: string;
  id: number | null | undefined;
};

/** A choice of a record by its number; left out where there is nothing to choose from. */
export function Chosen({ id, ...field }: ChosenProps) {
  return field.choices.length === 0 ? null : <SelectField {...field} given={id ? String(id) : ""} />;
}

type ChoiceProps = FieldProps & { choices: readonly Choice[]; small?: boolean; inline?: boolean };

/** One of a few, all in sight. */
export function RadioField({ name, label, hint, given, choices, small, inline }: ChoiceProps) {
  const field = useField(name, given);
  return (
    <LabelledSet field={field} label={label} hint={hint}>
      <div className={`govuk-radios${small ? " govuk-radios--small" : ""}${inline ? " govuk-radios--inline" : ""}`}>
        {choices.map((choice, index) => (
          <Option
            key={choice.value}
            of="radios"
            id={index === 0 ? field.id : `${field.id}-${index}`}
            name={field.name}
            choice={choice}
            checked={choice.value === field.value}
          />
        ))}
      </div>
    </LabelledSet>
  );
}

/**
 * Any of a few. Posted as a list: the form reads it as `name` without the brackets.
 * `others` are choices seldom wanted, folded away under these words unless one is ticked.
 */
export function CheckboxField({
  name,
  label,
  hint,
  chosen = [],
  choices,
  others,
  small,
}: Omit<ChoiceProps, "given"> & {
  chosen?: readonly string[];
  others?: { words: string; choices: readonly Choice[] };
}) {
  const field = useField(name);
  const ticked = field.list ?? (field.hasCome ? [] : chosen);
  const group = `govuk-checkboxes${small ? " govuk-checkboxes--small" : ""}`;
  const option = (choice: Choice, index: number) => (
    <Option
      key={choice.value}
      of="checkboxes"
      id={index === 0 ? field.id : `${field.id}-${index}`}
      name={`${field.name}[]`}
      choice={choice}
      checked={ticked.includes(choice.value)}
    />
  );
  const folded = others && others.choices.length > 0 ? others : null;
  return (
    <LabelledSet field={field} label={label} hint={hint}>
      {choices.length > 0 ? <div className={group}>{choices.map(option)}</div> : null}
      {folded ? (
        <details
          className="govuk-details"
          open={folded.choices.some(({ value }) => ticked.includes(value)) || undefined}
        >
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{folded.words}</span>
          </summary>
          <div className="govuk-details__text">
            <div className={group}>{folded.choices.map((choice, index) => option(choice, choices.length + index))}</div>
          </div>
        </details>
      ) : null}
    </LabelledSet>
  );
}

/** One box to tick: posted as `value` under its name where it is ticked, and not at all where it is not. */
export function TickField({
  name,
  value,
  label,
  hint,
  ticked,
}: {
  name: string;
  value: string;
  label: string;
  hint: string;
  ticked: boolean;
}) {
  const field = useField(name);
  const checked = field.hasCome ? field.value === value : ticked;
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Option
          of="checkboxes"
          id={field.id}
          name={field.name}
          choice={{ value, words: label, hint }}
          checked={checked}
        />
      </div>
    </div>
  );
}

function Option({
  of,
  id,
  name,
  choice,
  checked,
}: {
  of: "radios" | "checkboxes";
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
}) {
  return (
    <div className={`govuk-${of}__item`}>
      <input
        className={`govuk-${of}__input`}
        id={id}
        name={name}
        type={of === "radios" ? "radio" : "checkbox"}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
      />
      <label className={`govuk-label govuk-${of}__label`} htmlFor={id}>
        {choice.words}
      </label>
      {choice.hint ? (
        <div id={`${id}-item-hint`} className={`govuk-hint govuk-${of}__hint`}>
          {choice.hint}
        </div>
      ) : null}
    </div>
  );
}
