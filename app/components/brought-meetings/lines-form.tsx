import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { WHAT_WORDS, type What } from "#app/domain/brought-meetings/plan.ts";
import { clockText, weekdayDateText } from "#app/domain/calendar.ts";

export type LineShown = {
  key: string;
  what: What;
  words: string[];
  meetsOn: string;
  startsAt: string | null;
  venue: string;
  here: string | null;
  canBeSaved: boolean;
  onAgenda: number;
  items: { number: string; title: string; isRoutine: boolean; isRestricted: boolean }[];
};

const GROUPS: readonly What[] = ["held", "coming", "more_items", "tie", "same", "skip"];

/** What saving would do with each meeting, by what it would be; those that it would do something with can be unticked. */
export function LinesForm({
  of: { id, version, lines, words },
}: {
  of: { id: number; version: number; lines: LineShown[]; words: string };
}) {
  const saves = lines.some((line) => line.canBeSaved);
  return (
    <Form action={`/bring-in/moderngov/${id}/saving`} version={version}>
      <h2 className="govuk-heading-m">What was found</h2>
      <p className="govuk-body">
        {saves
          ? `Saving all of it would record ${words}.`
          : "There is nothing new in it: everything is here already or left out."}
      </p>
      {GROUPS.filter((what) => lines.some((line) => line.what === what)).map((what) => (
        <section aria-labelledby={`group-${what}`} key={what}>
          <h3 className="govuk-heading-s" id={`group-${what}`}>
            {WHAT_WORDS[what]} ({lines.filter((line) => line.what === what).length})
          </h3>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {lines.map((line, at) => (line.what === what ? <Line key={line.key} line={line} number={at + 1} /> : null))}
          </div>
        </section>
      ))}
      {saves ? <SubmitButton>Save what is ticked</SubmitButton> : null}
    </Form>
  );
}

function Line({ line, number }: { line: LineShown; number: number }) {
  const id = `line-${number}`;
  const called = [weekdayDateText(line.meetsOn), line.startsAt ? clockText(line.startsAt) : "", line.venue]
    .filter(Boolean)
    .join(", ");
  return (
    <div className="app-brought__line">
      {line.canBeSaved ? (
        <div className="govuk-checkboxes__item">
          <input type="hidden" name={`found-${number}-key`} value={line.key} />
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id={id}
            name={`found-${number}-ticked`}
            value="yes"
            defaultChecked
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {called}
          </label>
        </div>
      ) : (
        <p className="govuk-body app-brought__called">{called}</p>
      )}
      <Beneath line={line} />
    </div>
  );
}

function Beneath({ line: { here, words, items, meetsOn } }: { line: LineShown }) {
  return (
    <div className="app-brought__beneath">
      {here ? (
        <p className="govuk-body-s">
          Here it is{" "}
          <a className="govuk-link" href={`/meetings/${here}`}>
            {here}
          </a>
          .
        </p>
      ) : null}
      {words.map((said) => (
        <p className="govuk-body-s" key={said}>
          {said}
        </p>
      ))}
      {items.length > 0 ? (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {items.length} {items.length === 1 ? "item" : "items"}
              <span className="govuk-visually-hidden"> of {weekdayDateText(meetsOn)}</span>
            </span>
          </summary>
          <ul className="govuk-details__text govuk-list">
            {items.map(({ number, title, isRoutine, isRestricted }, at) => (
              <li key={at}>
                {number ? `${number}. ` : ""}
                {title}
                {isRoutine || isRestricted ? (
                  <span className="app-quiet"> ({isRestricted ? "part II" : "procedural"})</span>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
