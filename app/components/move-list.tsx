import { DIRECTIONS, WAYS } from "#app/domain/one-place.ts";
import { SubmitButton } from "./fields.tsx";
import { NOTHING_CAME, type FormState } from "./form-state.ts";
import { Form } from "./form.tsx";

type Moved = { id: number; text: string; more?: string };

/**
 * What stands in an order, each with a press to move it a place up or down. Each press is a form of its own to
 * `action`, with what `fields` says of it and of the one it would pass.
 */
export function MoveList({
  rows,
  action,
  version,
  fields,
  answer,
  isOpen,
}: {
  rows: readonly Moved[];
  action: string;
  version?: number;
  fields: (row: Moved, passed: Moved) => Record<string, string | number>;
  answer: FormState | undefined;
  isOpen: boolean;
}) {
  return (
    <ol className="govuk-list govuk-list--number govuk-list--spaced">
      {rows.map((row, index) => (
        <li key={row.id}>
          {row.text}
          {row.more ? <span className="app-quiet"> {row.more}</span> : null}
          {isOpen ? (
            <div className="app-list__bulk">
              {WAYS.map((direction) => {
                const passed = rows[index + DIRECTIONS[direction].step];
                if (!passed) return null;
                const sent = { ...fields(row, passed), direction };
                return (
                  <Form
                    key={direction}
                    action={action}
                    version={version}
                    state={answer && isSent(answer, sent) ? answer : NOTHING_CAME}
                    idPrefix={`${row.id}-${direction}-`}
                  >
                    {Object.entries(sent).map(([name, value]) => (
                      <input type="hidden" name={name} value={value} key={name} />
                    ))}
                    <SubmitButton kind="secondary">
                      Move {direction}
                      <span className="govuk-visually-hidden">: {row.text}</span>
                    </SubmitButton>
                  </Form>
                );
              })}
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** One summary for the whole page: the answer belongs to the press that was sent. */
function isSent(answer: FormState, sent: Record<string, string | number>): boolean {
  return Object.entries(sent).every(([name, value]) => answer.values[name] === String(value));
}
