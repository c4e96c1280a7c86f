import { useField } from "#app/components/form.tsx";
import { pointChoices } from "#app/domain/scoring/schemes.ts";

type Criterion = { id: number; letter: string; name: string; mostPoints: number };

/** One theme on the page of one's scores: a small row of radios for each criterion. */
export function ThemePoints({
  entryId,
  heading,
  href,
  criteria,
  points,
}: {
  entryId: number;
  heading: string;
  href: string;
  criteria: readonly Criterion[];
  points: readonly (number | null)[];
}) {
  return (
    <section className="app-score" aria-labelledby={`entry-${entryId}`}>
      <h2 className="govuk-heading-s app-score__theme" id={`entry-${entryId}`}>
        <a className="govuk-link" href={href}>
          {heading}
        </a>
      </h2>
      <div className="app-score__criteria">
        {criteria.map((criterion, at) => (
          <PointRadios
            key={criterion.id}
            name={`points.${entryId}.${criterion.id}`}
            criterion={criterion}
            about={heading}
            given={points[at] ?? null}
          />
        ))}
      </div>
    </section>
  );
}

function PointRadios({
  name,
  criterion,
  about,
  given,
}: {
  name: string;
  criterion: Criterion;
  about: string;
  given: number | null;
}) {
  const field = useField(name, given === null ? "" : String(given));
  return (
    <fieldset className="govuk-fieldset app-score__criterion">
      <legend className="govuk-fieldset__legend app-score__legend">
        {criterion.name}
        <span className="govuk-visually-hidden">, {about}</span>
      </legend>
      <div className="govuk-radios govuk-radios--inline govuk-radios--small">
        {pointChoices(criterion).map((choice, index) => {
          const id = index === 0 ? field.id : `${field.id}.${choice.value}`;
          return (
            <div className="govuk-radios__item" key={choice.value}>
              <input
                className="govuk-radios__input"
                id={id}
                name={name}
                type="radio"
                value={choice.value}
                defaultChecked={choice.value === field.value}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {choice.words}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
