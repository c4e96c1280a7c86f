import type { ReactNode } from "react";
import { SelectField, type Choice } from "#app/components/choices.tsx";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { useCameBack } from "#app/components/form.tsx";
import { ON_BEHALF } from "#app/domain/on-behalf.ts";
import { MOST_QUESTION_ROWS, QUESTION_ROWS, ROW_KINDS } from "#app/domain/question/of-meeting.ts";
import { QUESTION_KIND_LABELS } from "#app/domain/question/states.ts";

type Choices = Record<"items" | "members" | "offices", readonly Choice[]> & { itemsInAll: number };

/** So many items, members or offices are offered to choose from in each row; of more each is named, from one list for all rows. */
const MOST_CHOSEN_FROM = 40;

const HEADS = ["No", "Item", "Question", "How", "Who proposes it", "Who is it for?", "Or someone else"] as const;

/** The number of rows that the form has, by what it says itself: never fewer than at first, nor more than are saved at a time. */
export function rowsShown(said: unknown): number {
  const rows = Math.trunc(Number(said)) || QUESTION_ROWS;
  return Math.min(Math.max(rows, QUESTION_ROWS), MOST_QUESTION_ROWS);
}

/** The table of questions, a row each, and the buttons: the first is what Enter in a field presses. */
export function QuestionRows({ action, choices }: { action: string; choices: Choices }) {
  const rows = rowsShown(useCameBack().values.rows);
  return (
    <>
      <input type="hidden" name="rows" value={rows} />
      {(["items", "members", "offices"] as const).map((list) =>
        choices[list].length > MOST_CHOSEN_FROM ? (
          <datalist id={list} key={list}>
            {choices[list].map(({ value, words }) => (
              <option key={value} value={words} />
            ))}
          </datalist>
        ) : null,
      )}
      <table className="govuk-table app-question-rows">
        <caption className="govuk-table__caption govuk-visually-hidden">Questions, one in each row</caption>
        <thead className="govuk-table__head">
          <tr>
            {HEADS.map((head) => (
              <th scope="col" className="govuk-table__header" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {Array.from({ length: rows }, (_, at) => (
            <Row number={at + 1} choices={choices} key={at} />
          ))}
        </tbody>
      </table>
      {rows === MOST_QUESTION_ROWS ? (
        <p className="govuk-body">Save these questions, then open this page again for more.</p>
      ) : null}
      <div className="govuk-button-group">
        <SubmitButton>Add the questions</SubmitButton>
        {rows < MOST_QUESTION_ROWS ? (
          <SubmitButton kind="secondary" to={`${action}#question-${rows + 1}-itemId`} name="more" value="yes">
            Add {QUESTION_ROWS} more rows
          </SubmitButton>
        ) : null}
      </div>
    </>
  );
}

function Row({ number, choices: { items, itemsInAll, members, offices } }: { number: number; choices: Choices }) {
  const [only] = itemsInAll === 1 ? items : [];
  const row = `question-${number}`;
  const label = (words: string) => (
    <>
      {words}
      <span className="govuk-visually-hidden"> (question {number})</span>
    </>
  );
  return (
    <tr>
      <th scope="row" className="govuk-table__header">
        <span className="app-question-rows__word">Question </span>
        {number}
      </th>
      <Cell>
        {items.length > MOST_CHOSEN_FROM ? (
          <TextField
            name={`${row}-itemId`}
            label={label(number === 1 ? "Item, such as I-12" : "Item, or empty for the one above")}
            list="items"
          />
        ) : (
          <SelectField
            name={`${row}-itemId`}
            label={label("Item")}
            given={only?.value ?? ""}
            {...(only ? {} : { blank: number === 1 ? "Choose an item" : "As above" })}
            choices={items}
          />
        )}
      </Cell>
      <Cell>
        <TextArea name={`${row}-text`} label={label("Question")} rows={2} />
      </Cell>
      <Cell>
        <SelectField
          name={`${row}-kind`}
          label={label("How is it put?")}
          given={ROW_KINDS[0]}
          choices={ROW_KINDS.map((kind) => ({ value: kind, words: QUESTION_KIND_LABELS[kind] }))}
        />
      </Cell>
      <Cell>
        {members.length > MOST_CHOSEN_FROM ? (
          <TextField name={`${row}-forPersonId`} label={label("Who proposes it, or empty for you")} list="members" />
        ) : (
          <SelectField
            name={`${row}-forPersonId`}
            label={label("Who proposes it")}
            blank={ON_BEHALF.mine}
            choices={members}
          />
        )}
      </Cell>
      <Cell>
        {offices.length > MOST_CHOSEN_FROM ? (
          <TextField name={`${row}-addresseeOfficeId`} label={label("Who is it for?")} list="offices" />
        ) : (
          <SelectField
            name={`${row}-addresseeOfficeId`}
            label={label("Who is it for?")}
            blank="Not decided"
            choices={offices}
          />
        )}
      </Cell>
      <Cell>
        <TextField name={`${row}-addresseeWords`} label={label("Or someone who is not in the list")} />
      </Cell>
    </tr>
  );
}

function Cell({ children }: { children: ReactNode }) {
  return <td className="govuk-table__cell">{children}</td>;
}
