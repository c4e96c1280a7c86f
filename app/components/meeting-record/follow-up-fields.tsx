import { FOLLOW_UP_KIND_LIST, FOLLOW_UP_KINDS } from "#app/domain/follow-up/states.ts";
import { SelectField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { NAMES_LIST } from "./names.tsx";

/** How many follow-ups one save may add; after it there is room for as many again. */
export const NEW_FOLLOW_UPS = [1, 2, 3] as const;

const KINDS = FOLLOW_UP_KIND_LIST.map((kind) => ({ value: kind, words: FOLLOW_UP_KINDS[kind].words }));

/** Rows in which follow-ups are made in place: kind, sentence, owner, and when it is due in the words used. */
export function FollowUpFields({ typed }: { typed: readonly number[] }) {
  const [first, ...more] = NEW_FOLLOW_UPS;
  return (
    <fieldset className="govuk-fieldset app-record__part">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">New follow-up</legend>
      <p className="govuk-hint">
        Where the outcome refers the item, or asks for a report or a written response: what, of whom and by when.
      </p>
      <Row number={first} />
      <details className="govuk-details app-record__more" open={more.some((number) => typed.includes(number))}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">More follow-ups from this item</span>
        </summary>
        {more.map((number) => (
          <Row number={number} key={number} />
        ))}
      </details>
    </fieldset>
  );
}

function Row({ number }: { number: number }) {
  const name = `followUp-${number}`;
  const which = number === 1 ? null : <span className="govuk-visually-hidden"> of follow-up {number}</span>;
  return (
    <div className="app-record__row app-record__row--follow-up">
      <SelectField name={`${name}-kind`} label={<>Kind{which}</>} blank="Choose a kind" choices={KINDS} />
      <TextField name={`${name}-wording`} label={<>What is to be done, as worded{which}</>} />
      <TextField name={`${name}-owner`} label={<>Owner{which}</>} list={NAMES_LIST} autoComplete="off" />
      <TextField name={`${name}-due`} label={<>Due, in words{which}</>} autoComplete="off" />
    </div>
  );
}
