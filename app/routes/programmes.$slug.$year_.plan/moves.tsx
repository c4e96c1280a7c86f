import { Fragment } from "react";
import { useField } from "#app/components/form.tsx";
import type { FoundPlanData } from "./data.ts";

/** The moves of a plan, each with where from, where to, why, and a tick. */
export function Moves({ moves }: { moves: FoundPlanData["moves"] }) {
  const field = useField("moves");
  return (
    <fieldset className="govuk-fieldset govuk-form-group">
      <legend className="govuk-fieldset__legend govuk-visually-hidden">Which moves?</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {moves.map((move, index) => {
          const id = index === 0 ? field.id : `${field.id}-${index}`;
          const isTicked = field.hasCome ? Boolean(field.list?.includes(move.id)) : move.ticked && move.real;
          return (
            <div className="govuk-checkboxes__item" key={move.id}>
              <input
                className="govuk-checkboxes__input"
                id={id}
                type="checkbox"
                name="moves[]"
                value={move.id}
                defaultChecked={isTicked}
                disabled={!move.real || undefined}
                aria-describedby={`${id}-hint`}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                <strong>{move.title}</strong>: {whereText(move)}
              </label>
              <div className="govuk-hint govuk-checkboxes__hint" id={`${id}-hint`}>
                {move.minutes}. {move.because}
                {move.told ? " Readers were told of its meeting." : ""}
                {move.real ? "" : " That meeting is only tried: add it first."}{" "}
                <a className="govuk-link" href={move.href}>
                  Open<span className="govuk-visually-hidden"> {move.title}</span>
                </a>
                {otherwise(move).map(({ href, words }) => (
                  <Fragment key={words}>
                    {", "}
                    <a className="govuk-link" href={href}>
                      {words}
                      <span className="govuk-visually-hidden">: {move.title}</span>
                    </a>
                  </Fragment>
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What may be tried in place of a move. */
function otherwise({ keep, off, to }: FoundPlanData["moves"][number]): { href: string; words: string }[] {
  return [
    ...(keep === null ? [] : [{ href: keep, words: "or keep it where it is" }]),
    ...(off === null ? [] : [{ href: off, words: `or keep it off ${to}` }]),
  ];
}

function whereText({ from, to }: FoundPlanData["moves"][number]): string {
  if (to === null) return `taken off ${from}, to wait for a meeting`;
  return from === null ? `to ${to}` : `from ${from} to ${to}`;
}
